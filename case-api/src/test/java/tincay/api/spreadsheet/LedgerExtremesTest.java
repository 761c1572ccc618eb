package tincay.api.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.api.platform.UserMistake;
import tincay.domain.codes.CodeLists;

/** Files one would not wish for: each is refused in one sentence, or read for what one sees in it. */
class LedgerExtremesTest {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };

    @TempDir
    private Path folder;

    @Test
    void an_excel_file_of_before_and_one_with_a_password_are_told_apart() throws IOException {
        refused(file(OLE), "import-old-excel");
        var locked = new ByteArrayOutputStream();
        locked.write(OLE);
        locked.write("EncryptedPackage".getBytes(UTF_16LE));
        refused(file(locked.toByteArray()), "import-locked");
    }

    @Test
    void merged_cells_are_refused_by_their_place() throws IOException {
        Path merged = book(sheet -> {
            heading(sheet, 0);
            row(sheet, 1);
            sheet.range(1, 1, 3, 1).merge();
        });
        assertThatThrownBy(() -> new LedgerFile().read(merged)).isInstanceOfSatisfying(UserMistake.class, mistake -> {
            assertThat(mistake.code()).isEqualTo("import-merged");
            assertThat(mistake.args()).containsExactly("B2:B4");
        });
    }

    @Test
    void the_sheet_one_sees_is_read_and_two_of_them_are_refused() throws IOException {
        assertThat(new LedgerFile().read(sheets(VisibilityState.HIDDEN))).hasSize(1);
        assertThat(new LedgerFile().read(sheets(VisibilityState.VERY_HIDDEN))).hasSize(1);
        refused(sheets(VisibilityState.VISIBLE), "import-several-sheets");
        Path emptyOne = write(book -> {
            book.newWorksheet("trống");
            filled(book, "sổ");
        });
        assertThat(new LedgerFile().read(emptyOne)).hasSize(1);
        refused(write(book -> book.newWorksheet("trống")), "import-empty");
    }

    @Test
    void a_column_that_stands_twice_is_refused_and_a_heading_repeated_below_is_a_wrong_row() throws IOException {
        refused(
                file("Số trong sổ;Ngày đến;Ngày đến\n1;20/11/2025;21/11/2025\n".getBytes(UTF_8)),
                "import-heading-twice");
        refused(
                file("Số trong sổ;Ngày đến;Day of arrival\n1;20/11/2025;21/11/2025\n".getBytes(UTF_8)),
                "import-heading-twice");
        List<Line> lines = new LedgerFile()
                .read(file("Số trong sổ;Ngày đến\n1;20/11/2025\nSố trong sổ;Ngày đến\n2;21/11/2025\n".getBytes(UTF_8)));
        assertThat(wrong(lines)).contains(new Wrong(3, "HAPPENED_ON", "field.malformed"));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2025", "30/2/2025", "20/11/25", "45981", "20-11-2025", "11/20/2025", "20.11.2025", "2025"})
    void what_is_no_day_is_named_and_never_guessed_at(String typed) throws IOException {
        List<Line> lines = new LedgerFile().read(file(("Số trong sổ;Ngày đến\n1;" + typed + "\n").getBytes(UTF_8)));
        assertThat(wrong(lines)).contains(new Wrong(2, "HAPPENED_ON", "field.malformed"));
    }

    @ParameterizedTest
    @CsvSource({"2025", "20112025", "-1", "99999999"})
    void a_number_that_is_no_day_of_a_spreadsheet_is_named(double number) throws IOException {
        List<Line> lines = new LedgerFile().read(book(sheet -> {
            heading(sheet, 0);
            sheet.value(1, 0, 1);
            sheet.value(1, 1, number);
        }));
        assertThat(wrong(lines)).contains(new Wrong(2, "HAPPENED_ON", "field.malformed"));
    }

    @Test
    void a_day_as_spreadsheets_count_is_read_without_its_format() throws IOException {
        List<Line> lines = new LedgerFile().read(book(sheet -> {
            heading(sheet, 0);
            sheet.value(1, 0, 1);
            sheet.value(1, 1, 45_981);
        }));
        assertThat(lines.getFirst().in(Column.HAPPENED_ON)).isEqualTo("2025-11-20");
    }

    @Test
    void a_sheet_that_unfolds_without_end_is_refused_before_it_does() throws IOException {
        refused(bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row></row>"), "import-too-large");
        refused(bomb("xl/sharedStrings.xml", "<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaa</t></si>"), "import-too-large");
    }

    @Test
    void a_part_that_repeats_itself_by_entities_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                            + "<worksheet><sheetData>&b;&b;</sheetData></worksheet>")
                    .getBytes(UTF_8));
        }
        refused(file(bytes.toByteArray()), "import-not-readable");
    }

    @Test
    void text_of_two_bytes_a_letter_without_its_mark_is_not_guessed_at() throws IOException {
        refused(file("Số trong sổ;Ngày đến\n1;20/11/2025\n".getBytes(UTF_16LE)), "import-not-unicode");
    }

    private Path sheets(VisibilityState second) throws IOException {
        return write(book -> {
            filled(book, "sổ");
            filled(book, "khác").setVisibilityState(second);
        });
    }

    private static Worksheet filled(Workbook book, String name) {
        Worksheet sheet = book.newWorksheet(name);
        heading(sheet, 0);
        row(sheet, 1);
        return sheet;
    }

    private static void heading(Worksheet sheet, int row) {
        sheet.value(row, 0, "Số trong sổ");
        sheet.value(row, 1, "Ngày đến");
    }

    private static void row(Worksheet sheet, int row) {
        sheet.value(row, 0, row);
        sheet.value(row, 1, LocalDate.of(2025, 11, 20));
    }

    private Path book(Consumer<Worksheet> filler) throws IOException {
        return write(book -> filler.accept(book.newWorksheet("1")));
    }

    private Path write(Consumer<Workbook> filler) throws IOException {
        Path file = Files.createTempFile(folder, "ledger", ".xlsx");
        try (var bytes = Files.newOutputStream(file);
                var book = new Workbook(bytes, "test", "1.0")) {
            filler.accept(book);
        }
        return file;
    }

    /** Small as it lies there, endless as it is read. */
    private Path bomb(String part, String first, String again) throws IOException {
        Path file = Files.createTempFile(folder, "bomb", ".xlsx");
        byte[] block = again.repeat(64 * 1024 / again.length()).getBytes(UTF_8);
        try (OutputStream bytes = Files.newOutputStream(file);
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(first.getBytes(UTF_8));
            for (long written = 0; written < 300L << 20; written += block.length) {
                zip.write(block);
            }
        }
        assertThat(Files.size(file)).isLessThan(4 << 20);
        return file;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "ledger", ".any"), bytes);
    }

    private static List<Wrong> wrong(List<Line> lines) {
        var words = new CodeWords(CodeLists.of("2026-1"));
        return lines.stream()
                .flatMap(line -> LineReading.of(words, line).wrong().stream())
                .toList();
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> new LedgerFile().read(file))
                .isInstanceOfSatisfying(
                        UserMistake.class, mistake -> assertThat(mistake.code()).isEqualTo(code));
    }
}
