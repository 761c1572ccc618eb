package tincay.api.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.api.leadership.ReportLines.Line;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

class ReportSheetTest {

    private static final List<Line> DONE = List.of(
            new Line("Lớp tập huấn", "6", List.of()),
            new Line("Đoàn giám sát", "2", List.of("Quốc Oai", "Thạch Thất")));
    private static final List<Line> PLANNED = List.of(new Line("Sổ tay xuất bản", "1", List.of()));

    @Test
    void the_sheet_holds_the_lines_of_the_report_with_numbers_as_numbers() throws IOException {
        List<Row> rows = rows(ReportSheet.of("Báo cáo", DONE, "Kế hoạch", PLANNED));
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Báo cáo");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Lớp tập huấn");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCellText(2)).isEqualTo("Quốc Oai; Thạch Thất");
        assertThat(rows.get(rows.size() - 1).getCellText(1)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void a_cell_that_looks_like_a_formula_is_plain_text(String typed) throws IOException {
        List<Row> rows =
                rows(ReportSheet.of("Báo cáo", List.of(new Line("x", "1", List.of(typed))), "Kế hoạch", List.of()));
        assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(2)).startsWith("'");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        byte[] first = ReportSheet.of("Báo cáo", DONE, "Kế hoạch", PLANNED);
        assertThat(ReportSheet.of("Báo cáo", DONE, "Kế hoạch", PLANNED)).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("dcterms:created");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24,2027-01-30", "2027-01-01,2027-07-30", "2027-06-30,2027-07-30", "2027-07-01,2028-01-30"})
    void the_first_release_comes_thirty_days_after_the_half_year_closes(LocalDate today, LocalDate release) {
        assertThat(Period.of(Span.HALF_YEAR, today).due()).isEqualTo(release);
    }

    private static List<Row> rows(byte[] sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return book.getFirstSheet().read();
        }
    }
}
