package tincay.api.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.api.platform.UserMistake;

class LedgerFileTest {

    private static final String HEADING = "Số trong sổ;Ngày đến;Ai đưa đến\n";

    @TempDir
    private Path folder;

    @Test
    void the_template_has_the_columns_in_their_order_and_nothing_else() throws IOException {
        String template = Files.readString(Path.of("..", "docs", "so-giay.csv"), UTF_8);
        assertThat(template)
                .isEqualTo("\ufeff"
                        + Headings.in(Locale.of("vi")).values().stream().collect(Collectors.joining(";")) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void text_is_read_whatever_parts_its_cells(String delimiter) throws IOException {
        Path file = text((HEADING + "1;20/11/2025;tự đến\n;;\n2;2025-11-21;Công an, biên phòng\n")
                .replace("Công an, biên phòng", "\"Công an, biên phòng\"")
                .replace(";", delimiter));
        var lines = new LedgerFile().read(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().number()).isEqualTo(4);
        assertThat(lines.getLast().in(Column.BROUGHT_BY)).isEqualTo("Công an, biên phòng");
    }

    @Test
    void english_headings_in_any_order_and_utf_16_are_read_as_well() throws IOException {
        Path file = folder.resolve("ledger.csv");
        Files.write(file, "Day of arrival,No. in the book\n20/11/2025,7\n".getBytes(UTF_16));
        var line = new LedgerFile().read(file).getFirst();
        assertThat(line.in(Column.NUMBER)).isEqualTo("7");
        assertThat(line.in(Column.HAPPENED_ON)).isEqualTo("20/11/2025");
    }

    @Test
    void a_spreadsheet_is_read_with_its_dates_and_a_formula_is_no_answer() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (var bytes = Files.newOutputStream(file);
                var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, "Số trong sổ");
            sheet.value(0, 1, "Ngày đến");
            sheet.value(0, 2, "Năm sinh");
            sheet.value(0, 3, "Tên gọi");
            sheet.value(1, 0, 12);
            sheet.value(1, 1, LocalDate.of(2025, 11, 20));
            sheet.style(1, 1).format("dd/MM/yyyy").set();
            sheet.value(1, 2, 1991);
            sheet.formula(1, 3, "CONCATENATE(A2,B2)");
        }
        var line = new LedgerFile().read(file).getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.in(Column.NUMBER)).isEqualTo("12");
        assertThat(line.in(Column.HAPPENED_ON)).isEqualTo("2025-11-20");
        assertThat(line.in(Column.BIRTH_YEAR)).isEqualTo("1991");
        assertThat(line.formulas()).containsExactly(Column.CALL_NAME);
    }

    @Test
    void what_is_no_ledger_is_said_to_be_none() throws IOException {
        refused(folder.resolve("nowhere.csv"), "import-no-file");
        refused(folder, "import-no-file");
        refused(text(""), "import-empty");
        refused(text(HEADING), "import-empty");
        refused(text(HEADING + ";;\n;;\n"), "import-empty");
        refused(text("a;b;c\n1;2;3\n"), "import-no-heading");
        refused(text(HEADING + "\"1;2"), "import-not-readable");
        refused(bytes(new byte[] {'P', 'K', 3, 4, 0, 0}), "import-not-readable");
        refused(text(HEADING + "1;20/11/2025;tự đến\n".repeat(100_001)), "import-too-large");
    }

    @Test
    void old_encodings_are_recognised_and_not_guessed_at() throws IOException {
        Charset latin = Charset.forName("windows-1252");
        refused(bytes("Soá;Ngaøy ñeán\n1;2\n".getBytes(latin)), "import-vni");
        refused(bytes("Sè;Ngµy ®Õn\n1;2\n".getBytes(latin)), "import-tcvn3");
        refused(text("Soá;Ngaøy ñeán\n1;2\n"), "import-vni");
        refused(text("Sè;Ngµy ®Õn\n1;2\n"), "import-tcvn3");
        refused(bytes(new byte[] {'a', (byte) 0xe9, ';', 'b'}), "import-not-unicode");
    }

    private Path text(String text) throws IOException {
        return bytes(text.getBytes(UTF_8));
    }

    private Path bytes(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "ledger", ".csv");
        Files.write(file, bytes);
        return file;
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> new LedgerFile().read(file))
                .isInstanceOfSatisfying(
                        UserMistake.class, mistake -> assertThat(mistake.code()).isEqualTo(code));
    }
}
