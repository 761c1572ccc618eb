package tincay.api.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import tincay.api.platform.UserMistake;

/** The ledger as a file: a spreadsheet, or text with commas, semicolons or tabs. */
final class LedgerFile {

    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ROWS = 100_000;
    /** 1 January 2000 and 2100, as spreadsheets count days. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(36_526);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_051);

    private final Headings headings = new Headings();

    /**
     * Its rows below the heading, empty ones left out.
     *
     * @throws UserMistake if it is no ledger
     */
    List<Line> read(Path file) {
        try {
            if (Files.notExists(file) || Files.isDirectory(file)) {
                throw new UserMistake("import-no-file", file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UserMistake("import-too-large", MOST_ROWS);
            }
            byte[] bytes = Files.readAllBytes(file);
            Wrapping.refuseOld(bytes);
            List<Line> lines = Wrapping.isSpreadsheet(bytes) ? sheet(bytes) : text(bytes);
            if (lines.isEmpty()) {
                throw new UserMistake("import-empty");
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Line> sheet(byte[] bytes) {
        try {
            Wrapping.check(bytes, MOST_ROWS);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                return lines(only(book));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
            throw new UserMistake("import-not-readable");
        }
    }

    /** The sheet one sees, if there is one; what is hidden was not meant. */
    private static Sheet only(ReadableWorkbook book) throws IOException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : book.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .toList()) {
            try (var rows = sheet.openStream()) {
                if (rows.anyMatch(
                        row -> row.stream().anyMatch(cell -> !text(cell).isBlank()))) {
                    filled.add(sheet);
                }
            }
        }
        if (filled.size() > 1) {
            throw new UserMistake("import-several-sheets");
        }
        return filled.stream().findFirst().orElseThrow(() -> new UserMistake("import-empty"));
    }

    private List<Line> lines(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            List<Line> lines = new ArrayList<>();
            Map<Integer, Column> places = null;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (places == null) {
                    places = places(row.stream().map(LedgerFile::text).toList());
                } else {
                    add(lines, line(row, places));
                }
            }
            return lines;
        }
    }

    private static Line line(Row row, Map<Integer, Column> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Set<Column> formulas = EnumSet.noneOf(Column.class);
        places.forEach((place, column) -> {
            Cell cell = row.getOptionalCell(place).orElse(null);
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR)) {
                formulas.add(column);
            } else if (cell != null && column.kind() == Column.Kind.DAY && isDay(cell)) {
                cells.put(column, cell.asDate().toLocalDate().toString());
            } else {
                put(cells, column, text(cell));
            }
        });
        return new Line(row.getRowNum(), cells, formulas);
    }

    /** A day is a number to a spreadsheet; a year alone, or digits run together, is none that anybody came. */
    private static boolean isDay(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && cell.asNumber().compareTo(FIRST_DAY) >= 0
                && cell.asNumber().compareTo(LAST_DAY) < 0;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private List<Line> text(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        String first = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        List<Line> lines = new ArrayList<>();
        Map<Integer, Column> places = null;
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord record : records) {
                if (places == null) {
                    places = places(record.toList());
                } else {
                    add(lines, line(record, places));
                }
            }
        } catch (UncheckedIOException broken) {
            throw new UserMistake("import-not-readable");
        }
        return lines;
    }

    private static Line line(CSVRecord record, Map<Integer, Column> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Set<Column> formulas = EnumSet.noneOf(Column.class);
        places.forEach((place, column) -> {
            String text = place < record.size() ? record.get(place) : "";
            if (text.startsWith("=")) {
                formulas.add(column);
            } else {
                put(cells, column, text);
            }
        });
        return new Line(Math.toIntExact(record.getRecordNumber()), cells, formulas);
    }

    private static void put(Map<Column, String> cells, Column column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text.strip());
        }
    }

    private static void add(List<Line> lines, Line line) {
        if (!line.isEmpty()) {
            if (lines.size() == MOST_ROWS) {
                throw new UserMistake("import-too-large", MOST_ROWS);
            }
            lines.add(line);
        }
    }

    private Map<Integer, Column> places(List<String> heading) {
        Map<Integer, Column> places = headings.read(heading);
        String all = String.join(" ", heading);
        if (places.isEmpty() && (LegacyText.isVni(all) || LegacyText.isTcvn3(all))) {
            throw new UserMistake(LegacyText.isVni(all) ? "import-vni" : "import-tcvn3");
        }
        Set<Column> seen = EnumSet.noneOf(Column.class);
        places.values().stream().filter(column -> !seen.add(column)).findFirst().ifPresent(column -> {
            throw new UserMistake("import-heading-twice", heading.get(firstOf(places, column)));
        });
        if (!places.containsValue(Column.NUMBER) || !places.containsValue(Column.HAPPENED_ON)) {
            throw new UserMistake("import-no-heading");
        }
        return places;
    }

    private static int firstOf(Map<Integer, Column> places, Column column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElseThrow();
    }

    private static String decoded(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0x1fd;
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UserMistake("import-not-unicode");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            String text = new String(bytes, Charset.forName("windows-1252"));
            throw new UserMistake(
                    LegacyText.isVni(text)
                            ? "import-vni"
                            : LegacyText.isTcvn3(text) ? "import-tcvn3" : "import-not-unicode");
        }
    }
}
