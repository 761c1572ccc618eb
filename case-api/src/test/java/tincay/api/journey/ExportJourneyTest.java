package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody may see, as a file: every case of it logged, nobody's who is hidden. */
class ExportJourneyTest {

    private static final String SECRET = "BI-MAT-5521";

    private final StaffDesk desk = StaffDesk.withCase("staff.suoimo");
    private final Program staff = Program.of("staff.suoimo");
    private final JdbcClient database = Demo.bean(JdbcClient.class);
    private final String number = desk.file().isDone().text("caseNumber");

    @Test
    void staff_take_their_own_cases_along_and_each_of_them_is_logged_with_the_purpose() {
        String foreign = StaffDesk.withCase("staff.hoaban").file().isDone().text("caseNumber");
        Reply file = cases("COVER", "CSV", "DATES", "FACTS", "DUTIES", "REFERRALS", "IDENTITY");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"so-viec.csv\"");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.text()).startsWith("\ufeffSố hồ sơ,").doesNotContain(foreign);
        assertThat(line(file))
                .contains("Bùi Thị Thử", "1991", "20/11/2026", "Mường", "Xã Yên Xuân", "Mang thai".substring(1));
        assertThat(logged("COVER")).isEqualTo(1);
    }

    @Test
    void without_identity_no_name_is_in_it_and_without_facts_none_of_them() {
        assertThat(cases("WRITE_PAPER", "CSV", "FACTS").text())
                .contains("Mường")
                .doesNotContain("Bùi Thị Thử", "1991");
        assertThat(cases("WRITE_PAPER", "CSV").text()).contains(number).doesNotContain("Mường", "Bùi Thị Thử");
        assertThat(logged("WRITE_PAPER")).isEqualTo(2);
    }

    @Test
    void a_case_of_ones_own_people_is_not_in_it_and_not_logged() {
        assertThat(cases("CONTACT", "CSV").text()).contains(number);
        long before = logged("CONTACT");
        database.sql("insert into authority.case_tie(worker_id, case_id) values (?::uuid, ?::uuid)")
                .params(uuid(staff.get("/session").isDone().text("workerId")), uuid(desk.caseId()))
                .update();
        assertThat(cases("CONTACT", "CSV", "IDENTITY").text()).doesNotContain(number);
        assertThat(logged("CONTACT")).isEqualTo(before);
    }

    @Test
    void no_reason_no_table_and_what_is_unknown_is_named_and_never_repeated() {
        staff.post("/cases/export", Map.of("columns", List.of("FACTS"), "format", "CSV"))
                .names("purpose", "field.required");
        staff.post("/cases/export", Map.of("purpose", "CASE_WORK", "columns", List.of(), "format", "CSV"))
                .names("purpose", "field.not-allowed");
        staff.post("/cases/export", Map.of("purpose", "COVER", "format", "CSV")).names("columns", "field.required");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("purpose", SECRET, "columns", List.of(), "format", "CSV"),
                Map.of("purpose", "COVER", "columns", List.of(SECRET), "format", "CSV"),
                Map.of("purpose", "COVER", "columns", List.of(), "format", SECRET),
                Map.of("purpose", "COVER", "columns", List.of(), "format", "CSV", "more", SECRET))) {
            Reply refused = staff.post("/cases/export", wrong);
            assertThat(refused.status()).isIn(400, 422);
            assertThat(refused.text()).doesNotContain(SECRET);
        }
        assertThat(logged("COVER")).isZero();
    }

    @Test
    void a_commune_is_called_what_it_was_called_when_she_came() {
        Map<String, Object> before =
                Cases.with(Cases.intake(StaffDesk.addressOf("staff.suoimo")), "happenedOn", "2025-03-01");
        Map<String, Object> person = Cases.with(Cases.PERSON, "birthYear", 1990);
        Map<String, Object> facts = Cases.with(Cases.FACTS, "commune", "09700");
        staff.post("/cases", Cases.with(Cases.with(before, "facts", facts), "person", person))
                .isDone();
        assertThat(cases("CONTACT", "CSV", "FACTS").text()).contains("Xã Minh Quang");
    }

    @Test
    void a_supervisor_takes_the_work_of_her_area_along_without_anybody_in_it() {
        String hers = StaffDesk.withCase("staff.hoaban").file().isDone().text("caseNumber");
        Reply file = Program.of("supervisor.xa")
                .post("/duties/export", Map.of("format", "CSV"))
                .isDone();
        assertThat(file.header("Content-Disposition")).contains("han-viec.csv");
        assertThat(file.text()).contains(hers).doesNotContain(number, "Bùi Thị Thử", "Mường");
        assertThat(Program.of("supervisor.xa").post("/cases/export", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void the_office_takes_its_registers_along_with_places_of_then_and_now() {
        Program office = Program.of("office.thanhpho");
        assertThat(office.post("/addresses/export", Map.of("format", "CSV"))
                        .isDone()
                        .text())
                .contains("Đông Xuân", "Yên Xuân")
                .doesNotContain(number);
        assertThat(office.post("/activities/export", Map.of("format", "CSV"))
                        .isDone()
                        .text())
                .contains("Quốc Oai");
        assertThat(office.post("/partners/export", Map.of("format", "XLSX"))
                        .isDone()
                        .text())
                .startsWith("PK");
        office.post("/partners/export", Map.of()).names("format", "field.required");
    }

    private Reply cases(String purpose, String format, String... columns) {
        return staff.post(
                        "/cases/export",
                        Map.of("purpose", purpose, "columns", List.of(columns), "format", format),
                        "Accept-Language",
                        "vi")
                .isDone();
    }

    private String line(Reply file) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private long logged(String purpose) {
        return database.sql("select count(*) from audit.disclosure where about = ?::uuid and purpose = ?")
                .params(uuid(desk.caseId()), purpose)
                .query(Long.class)
                .single();
    }

    private static UUID uuid(String prefixed) {
        return UUID.fromString(prefixed.substring(prefixed.length() - 36));
    }
}
