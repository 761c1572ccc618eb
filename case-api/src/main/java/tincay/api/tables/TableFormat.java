package tincay.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** How a table is written down. */
public enum TableFormat {
    XLSX(TableFormat.SHEET),
    CSV(TableFormat.TEXT);

    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String TEXT = "text/csv;charset=UTF-8";

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format somebody chose by its name; a sheet, unless they said otherwise. */
    public static TableFormat chosen(@Nullable String name) {
        return CSV.name().equals(name) ? CSV : XLSX;
    }

    /** The format a file of that name is in. */
    public static Optional<TableFormat> of(String fileName) {
        return Stream.of(values())
                .filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }

    static Optional<TableFormat> of(MediaType type) {
        return Stream.of(values())
                .filter(format -> format.type().equalsTypeAndSubtype(type))
                .findFirst();
    }

    /** Writes the table, row by row. */
    public void write(Table table, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> SheetTable.write(table, out);
            case CSV -> TextTable.write(table, out);
        }
    }
}
