package tincay.api.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.journey.Demo;
import tincay.api.platform.UserMistake;
import tincay.api.spreadsheet.PaperLedger.Outcome;

class PaperLedgerTest {

    private static final String HEADING = "Số trong sổ;Ngày đến;Ai đưa đến;Tên gọi;Năm sinh;Giới tính;Khoảng tuổi;"
            + "Dân tộc;Xã, phường;Các loại;Loại chính;Người đó là;Sống chung;Lời kể;Đồng ý ghi bằng cách;Người làm chứng\n";

    @TempDir
    private Path folder;

    private final PaperLedger ledger = Demo.bean(PaperLedger.class);
    private final AtomicInteger told = new AtomicInteger();
    /** Each ledger has numbers of its own. */
    private final String book = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_ledger_is_taken_in_once_however_often_it_comes() throws IOException {
        long before = cases();
        Path file = write(row(1, "có") + row(2, "không") + row(3, ""));
        assertThat(take(file, false)).isEqualTo(new Outcome(3, 3, List.of()));
        assertThat(take(file, false).taken()).isEqualTo(3);
        assertThat(cases()).isEqualTo(before + 3);
        assertThat(told.get()).isEqualTo(3);
    }

    @Test
    void one_that_was_broken_off_goes_on_where_it_was() throws IOException {
        long before = cases();
        take(write(row(1, "có")), false);
        assertThat(take(write(row(1, "có") + row(2, "có")), false).taken()).isEqualTo(2);
        assertThat(cases()).isEqualTo(before + 2);
    }

    @Test
    void nothing_is_written_while_a_row_is_wrong_and_each_wrong_cell_is_named() throws IOException {
        long before = cases();
        Path file = write(row(1, "có")
                + row(2, "có thể")
                + row(3, "có").replace("nữ", "BI-MAT").replace("20/11/2025", "31/02/2025")
                + row(3, "có")
                + row(4, "có").replace("ký giấy", "")
                + row(5, "có").replace("1991", "2015")
                + row(6, "có").replace("Lời kể thử", "=HYPERLINK(1)")
                + row(7, "có").replace("Lời kể thử", "Ngaøy ñeán"));
        Outcome outcome = take(file, false);
        assertThat(outcome.taken()).isZero();
        assertThat(outcome.wrong())
                .containsExactly(
                        new Wrong(3, "LIVING_TOGETHER", "field.unknown"),
                        new Wrong(4, "HAPPENED_ON", "field.malformed"),
                        new Wrong(4, "SEX", "field.unknown"),
                        new Wrong(5, "NUMBER", "import.number-twice"),
                        new Wrong(6, "CONSENT_CHANNEL", "import.no-consent"),
                        new Wrong(7, "BIRTH_YEAR", "intake.age-conflict"),
                        new Wrong(8, "ACCOUNT", "import.formula"),
                        new Wrong(9, "ACCOUNT", "import.legacy-font"));
        assertThat(outcome.toString()).doesNotContain("BI-MAT");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void the_right_rows_are_taken_in_if_that_is_wanted_and_the_rest_once_they_are_right() throws IOException {
        long before = cases();
        String wrong = row(1, "có") + row(2, "có thể");
        assertThat(take(write(wrong), true).taken()).isEqualTo(1);
        assertThat(take(write(wrong.replace("có thể", "có")), false).taken()).isEqualTo(2);
        assertThat(cases()).isEqualTo(before + 2);
    }

    @Test
    void a_row_that_was_taken_in_is_not_changed_by_the_ledger_any_more() throws IOException {
        take(write(row(1, "có")), false);
        assertThat(take(write(row(1, "không")), false).wrong())
                .containsExactly(new Wrong(2, "NUMBER", "import.changed-since"));
    }

    @Test
    void what_is_missing_in_a_row_is_named_by_its_column() throws IOException {
        assertThat(take(write(row(1, "có").replace("tự đến", "").replace("Yên Xuân", "")), false)
                        .wrong())
                .containsExactlyInAnyOrder(
                        new Wrong(2, "BROUGHT_BY", "field.required"), new Wrong(2, "COMMUNE", "field.required"));
    }

    @Test
    void only_staff_of_one_address_have_a_ledger() throws IOException {
        Path file = write(row(1, "có"));
        for (String nobody : new String[] {"nobody", "admin", "supervisor.xa"}) {
            assertThatThrownBy(() -> ledger.take(file, nobody, false, told::set))
                    .isInstanceOf(UserMistake.class);
        }
    }

    private String row(int number, String together) {
        return "%s-%d;20/11/2025;tự đến;Hạnh;1991;nữ;30–44;Mường;Yên Xuân;thể chất;thể chất;chồng;%s;Lời kể thử;ký giấy;\n"
                .formatted(book, number, together);
    }

    private Outcome take(Path file, boolean rightRows) {
        return ledger.take(file, "staff.hoaban", rightRows, told::set);
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), HEADING + rows, UTF_8);
    }

    private static long cases() {
        return Demo.bean(JdbcClient.class)
                .sql(
                        "select count(*) from log.event e join log.event_type t on t.number = e.type where t.name = 'case.opened'")
                .query(Long.class)
                .single();
    }
}
