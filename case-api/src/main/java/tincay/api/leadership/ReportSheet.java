package tincay.api.leadership;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import tincay.api.leadership.ReportLines.Line;
import tincay.api.tables.Cells;
import tincay.api.tables.Undated;

/** The half-year report as a spreadsheet: the same report gives the same bytes, and no cell can become a formula. */
final class ReportSheet {

    private ReportSheet() {}

    static byte[] of(String title, List<Line> done, String plannedTitle, List<Line> planned) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes, title, done, plannedTitle, planned);
        } catch (IOException noPlaceToWrite) {
            throw new UncheckedIOException(noPlaceToWrite);
        }
        return Undated.of(bytes.toByteArray());
    }

    private static void write(
            OutputStream bytes, String title, List<Line> done, String plannedTitle, List<Line> planned)
            throws IOException {
        try (var book = new Workbook(bytes, "So viec", "1.0")) {
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
}
