package tincay.api.leadership;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import tincay.api.leadership.ReportLines.Line;
import tincay.api.tables.Cells;

/** The half-year report as a spreadsheet: the same report gives the same bytes, and no cell can become a formula. */
final class ReportSheet {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private ReportSheet() {}

    static byte[] of(String title, List<Line> done, String plannedTitle, List<Line> planned) {
        try {
            Path file = Files.createTempFile("bao-cao", ".xlsx");
            try {
                write(file, title, done, plannedTitle, planned);
                return withoutTime(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noPlaceToWrite) {
            throw new UncheckedIOException(noPlaceToWrite);
        }
    }

    private static void write(Path file, String title, List<Line> done, String plannedTitle, List<Line> planned)
            throws IOException {
        try (var bytes = Files.newOutputStream(file);
                var book = new Workbook(bytes, "So viec", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            sheet.width(0, 40);
            sheet.width(1, 18);
            sheet.width(2, 90);
            sheet.value(0, 0, Cells.neutral(title));
            sheet.style(0, 0).bold().set();
            int next = write(sheet, 2, done);
            sheet.value(next + 1, 0, Cells.neutral(plannedTitle));
            sheet.style(next + 1, 0).bold().set();
            write(sheet, next + 2, planned);
        }
    }

    private static int write(Worksheet sheet, int first, List<Line> lines) {
        int row = first;
        for (Line line : lines) {
            sheet.value(row, 0, Cells.neutral(line.label()));
            if (line.figure().chars().allMatch(Character::isDigit)) {
                sheet.value(row, 1, Integer.valueOf(line.figure()));
            } else {
                sheet.value(row, 1, Cells.neutral(line.figure()));
            }
            sheet.value(row, 2, Cells.neutral(String.join("; ", line.details())));
            row++;
        }
        return row;
    }

    /** The library writes the hour into the file; its parts are copied without it. A stream cannot read its format. */
    private static byte[] withoutTime(Path workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(workbook.toFile());
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals("docProps/core.xml") ? withoutCreation(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutCreation(byte[] properties) {
        return CREATED.matcher(new String(properties, UTF_8)).replaceAll("").getBytes(UTF_8);
    }
}
