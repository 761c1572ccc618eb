package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.RunningDemo;

/** Where something that happened could not be read in, the page says so before anybody acts on it. */
@ExtendWith(WatchesCases.class)
class BehindTest {

    private static final String SAYS_SO = "Hồ sơ này chưa cập nhật xong. Gọi điện trước khi làm.";

    private final JdbcClient database = RunningDemo.bean(JdbcClient.class);

    @Test
    void a_file_over_a_dead_letter_says_that_it_is_behind_and_no_other_does() {
        try (Person mo = Person.as("staff.hoaban")) {
            var staff = new AddressStaff(mo);
            String whole = staff.receive();
            String behind = staff.receive();
            staff.giveConsent(behind);
            database.sql("alter table read_model.caseload_referral_v2 rename to away")
                    .update();
            try {
                staff.refer(behind);
            } finally {
                database.sql("alter table read_model.away rename to caseload_referral_v2")
                        .update();
            }
            assertThat(mo.open(behind).sees()).contains(SAYS_SO);
            assertThat(mo.open(behind + "/12").sees()).contains(SAYS_SO);
            assertThat(mo.open(whole).sees()).doesNotContain(SAYS_SO);
        }
    }
}
