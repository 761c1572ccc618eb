package tincay.api.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

    @Test
    void text_begins_with_its_mark_and_quotes_what_would_part_a_cell() throws IOException {
        assertThat(new String(written(TableFormat.CSV, "Bùi \"Thử\", xóm", 7, null), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffTên,Số,Ngày\r\n\"Bùi \"\"Thử\"\", xóm\",7,\r\n");
        assertThat(new String(written(TableFormat.CSV, "a", 1, LocalDate.of(2026, 11, 2)), StandardCharsets.UTF_8))
                .endsWith("a,1,02/11/2026\r\n");
    }

    @Test
    void a_spreadsheet_keeps_days_as_days_and_numbers_as_numbers() throws IOException {
        Row row = rows(written(TableFormat.XLSX, "Bùi Thị Thử", 7, LocalDate.of(2026, 11, 2)))
                .get(1);
        assertThat(row.getCellText(0)).isEqualTo("Bùi Thị Thử");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo("2026-11-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void what_looks_like_a_formula_is_plain_text(String typed) throws IOException {
        assertThat(new String(written(TableFormat.CSV, typed, 1, null), StandardCharsets.UTF_8))
                .contains("'" + typed.charAt(0));
        Row row = rows(written(TableFormat.XLSX, typed, 1, null)).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).startsWith("'");
    }

    @Test
    void a_cell_never_holds_more_than_a_spreadsheet_takes() throws IOException {
        assertThat(rows(written(TableFormat.XLSX, "x".repeat(40_000), 1, null))
                        .get(1)
                        .getCellText(0))
                .hasSize(32_767)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void rows_leave_while_others_are_still_made(String format) throws IOException {
        var made = new AtomicInteger();
        var left = new AtomicLong();
        var leftHalfway = new AtomicLong();
        var out = new OutputStream() {
            @Override
            public void write(int one) {
                left.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int at, int length) {
                left.addAndGet(length);
            }
        };
        Stream<List<?>> rows = IntStream.range(0, 20_000).mapToObj(number -> {
            if (made.incrementAndGet() == 10_000) {
                leftHalfway.set(left.get());
            }
            return List.of("Dòng " + Integer.toHexString(number * 7919), number, LocalDate.of(2026, 1, 1));
        });
        TableFormat.valueOf(format)
                .write(new Table("so-viec", List.of("a", "b", "c"), rows.map(row -> (List<?>) row)), out);
        assertThat(made).hasValue(20_000);
        assertThat(leftHalfway.get()).isGreaterThan(left.get() / 4);
    }

    private static byte[] written(TableFormat format, Object... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(new Table("so-viec", List.of("Tên", "Số", "Ngày"), Stream.of(Arrays.asList(cells))), bytes);
        return bytes.toByteArray();
    }

    private static List<Row> rows(byte[] sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var rows = book.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }
}
