package tincay.api.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.domain.codes.CodeLists;

/** A ledger of many years; {@code -Dtincay.ledger.rows=100000} makes it as long as one may be and says how long it took. */
class LongLedgerTest {

    private static final int ROWS = Integer.getInteger("tincay.ledger.rows", 5_000);
    private static final List<String> ROW = List.of(
            "20/11/2025",
            "tự đến",
            "Hạnh",
            "Bùi Thị Thử",
            "1991",
            "nữ",
            "30–44",
            "Mường",
            "Yên Xuân",
            "thể chất",
            "thể chất",
            "chồng",
            "có",
            "Lời kể thử, đủ dài để giống như thật một chút.",
            "ký giấy",
            "");

    @TempDir
    private Path folder;

    @Test
    void a_long_ledger_is_read_row_by_row_as_text_and_as_a_spreadsheet() throws IOException {
        for (Path file : List.of(text(), sheet())) {
            Instant begun = Instant.now();
            List<Line> lines = new LedgerFile().read(file);
            Instant read = Instant.now();
            var words = new CodeWords(CodeLists.of("2026-1"));
            assertThat(lines).hasSize(ROWS);
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(LineReading.of(words, line).wrong()).isEmpty());
            if (ROWS > 5_000) {
                System.gc();
                Runtime machine = Runtime.getRuntime();
                System.out.printf(
                        "%s: %d rows, %d bytes: read %d ms, checked %d ms, %d MB in use%n",
                        file.getFileName().toString().replaceAll(".*\\.", ""),
                        ROWS,
                        Files.size(file),
                        Duration.between(begun, read).toMillis(),
                        Duration.between(read, Instant.now()).toMillis(),
                        machine.totalMemory() - machine.freeMemory() >> 20);
            }
        }
    }

    private static List<String> headings() {
        return Headings.in(Locale.of("vi")).values().stream().toList();
    }

    private Path text() throws IOException {
        var all = new StringBuilder(String.join(";", headings())).append('\n');
        String row = ROW.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(";"));
        for (int i = 1; i <= ROWS; i++) {
            all.append(i).append(';').append(row).append('\n');
        }
        return Files.writeString(folder.resolve("ledger.csv"), all, UTF_8);
    }

    private Path sheet() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (var bytes = Files.newOutputStream(file);
                var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int column = 0; column < headings().size(); column++) {
                sheet.value(0, column, headings().get(column));
            }
            for (int i = 1; i <= ROWS; i++) {
                sheet.value(i, 0, i);
                for (int column = 0; column < ROW.size(); column++) {
                    sheet.inlineString(i, column + 1, ROW.get(column));
                }
            }
        }
        return file;
    }
}
