package tincay.api.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a spreadsheet: text stands in its own cell and is never a formula; rows leave the memory as they are written. */
final class SheetTable {

    private static final int KEPT = 100;
    private static final int MOST_LETTERS = 32_767;

    private SheetTable() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "So viec", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.width(column, 18);
                sheet.inlineString(0, column, table.headings().get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            write(table, sheet);
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        int row = 1;
        try (var rows = table.rows()) {
            for (Iterator<List<? extends @Nullable Object>> each = rows.iterator(); each.hasNext(); row++) {
                write(sheet, row, each.next());
                if (row % KEPT == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case Integer number -> sheet.value(row, column, number);
                case Object other -> sheet.inlineString(row, column, whole(Cells.text(other)));
            }
        }
    }

    /** A cell takes so many letters and no more; a spreadsheet would call the whole file broken. */
    private static String whole(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }
}
