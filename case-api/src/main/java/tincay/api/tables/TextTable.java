package tincay.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as text with commas; the mark in front of it keeps Vietnamese letters what they are in a spreadsheet. */
final class TextTable {

    private static final char MARK = '\ufeff';

    private TextTable() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        write(printer, table.headings());
        try (var rows = table.rows()) {
            for (Iterator<List<? extends @Nullable Object>> each = rows.iterator(); each.hasNext(); ) {
                write(printer, each.next());
            }
        }
        printer.flush();
    }

    private static void write(CSVPrinter printer, List<? extends @Nullable Object> row) throws IOException {
        printer.printRecord(row.stream().map(Cells::text).toList());
    }
}
