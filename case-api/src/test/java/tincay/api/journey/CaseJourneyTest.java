package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tincay.domain.duty.Deadlines;

/** One case from intake through referral to closure, over JSON alone. */
@ExtendWith(WatchesCases.class)
class CaseJourneyTest {

    private final Program counsellor = Program.of("counsellor.mot");

    @Test
    void a_case_goes_from_intake_through_an_answered_referral_to_closure_and_back() {
        StaffDesk staff = StaffDesk.withCase().ready();
        String referral = staff.referral();

        answers(referral, "acceptance", Map.of("on", Cases.inMonths(0)));
        answers(referral, "appointments", Map.of("meetingAt", "2026-12-01T09:00:00+07:00"));
        answers(referral, "services", Map.of("report", "Đã gặp lần một"));
        answers(referral, "completion", Map.of("outcome", "NEEDS_MET", "report", "Đã xong"));

        Reply file = staff.file();
        assertThat(file.text("referrals.0.state")).isEqualTo("COMPLETED");
        assertThat(file.text("referrals.0.outcome")).isEqualTo("NEEDS_MET");
        assertThat(file.text("referrals.0.meetingAt")).isEqualTo("2026-12-01T02:00:00Z");
        assertThat(file.text("referrals.0.reports.1.report.value.text")).isEqualTo("Đã xong");

        staff.does("closure", Cases.CLOSURE).isDone();
        assertThat(staff.file().text("status")).isEqualTo("CLOSED");
        staff.does("notes", Map.of("kind", "OTHER", "text", "x")).isRefused(409, "case.closed");
        staff.does("reopening", Map.of("reason", "CAME_BACK")).isDone();
        assertThat(staff.file().text("status")).isEqualTo("OPEN");
    }

    @Test
    void the_receiver_sees_only_the_groups_that_were_agreed() {
        StaffDesk staff = StaffDesk.withCase();
        String referral = staff.referral();
        Reply received = counsellor.get("/referrals/" + referral).isDone();
        assertThat(received.at("shared.value.groups").propertyNames())
                .containsExactlyInAnyOrder("IDENTITY", "CONTACT", "ACCOUNT");
        assertThat(received.text("shared.value.groups.IDENTITY.fullName")).isEqualTo("Bùi Thị Thử");
        assertThat(received.text()).doesNotContain("Đinh Văn Thử", "Bé Thử", "HUSBAND");
    }

    @Test
    void a_withdrawn_consent_takes_the_referral_back_and_darkens_the_receivers_view_at_once() {
        StaffDesk staff = StaffDesk.withCase();
        String consent = staff.consents();
        String referral = staff.refers(consent).isDone().text("referralId");
        counsellor.get("/referrals/" + referral).isDone();

        staff.withdraws(consent).isDone();

        counsellor.get("/referrals/" + referral).isRefused(404, "not-found");
        assertThat(counsellor.get("/referrals").text()).doesNotContain(referral);
        counsellor
                .post("/referrals/" + referral + "/acceptance", Map.of(), "If-Match", "\"0\"")
                .isRefused(404, "not-found");
        assertThat(staff.file().text("referrals.0.state")).isEqualTo("REVOKED");
        staff.refers(consent).isRefused(409, "referral.outside-consent");
        staff.withdraws(consent).isDone();
    }

    @Test
    void a_declined_referral_says_why_and_can_be_made_again() {
        StaffDesk staff = StaffDesk.withCase();
        String consent = staff.consents();
        String first = staff.refers(consent).isDone().text("referralId");
        answers(first, "decline", Map.of("reason", "NO_CAPACITY"));
        assertThat(staff.file().text("referrals.0.declinedBecause")).isEqualTo("NO_CAPACITY");
        assertThat(staff.refers(consent).isDone().text("referralId")).isNotEqualTo(first);
    }

    @Test
    void a_second_answer_is_refused_and_work_needs_acceptance() {
        StaffDesk staff = StaffDesk.withCase();
        String referral = staff.referral();
        attempt(referral, "completion", Map.of("outcome", "NEEDS_MET")).isRefused(409, "referral.not-accepted");
        answers(referral, "acceptance", Map.of());
        attempt(referral, "acceptance", Map.of()).isRefused(409, "referral.already-answered");
        attempt(referral, "decline", Map.of("reason", "OTHER")).isRefused(409, "referral.already-answered");
    }

    @Test
    void a_case_does_not_close_over_an_open_referral_a_missing_notice_or_half_a_checklist() {
        StaffDesk staff = StaffDesk.withCase();
        staff.does("closure", Cases.CLOSURE).isRefused(409, "case.notice-unanswered");
        staff.ready();
        String referral = staff.referral();
        staff.does("closure", Cases.CLOSURE).isRefused(409, "case.open-referral");
        answers(referral, "decline", Map.of("reason", "NO_CAPACITY"));
        staff.does("closure", Cases.with(Cases.CLOSURE, "checklist", Map.of("needsMet", true)))
                .isRefused(409, "case.checklist-incomplete");
        staff.does("closure", Cases.CLOSURE).isDone();
    }

    @Test
    void a_referral_is_taken_back_by_its_sender_without_a_version() {
        StaffDesk staff = StaffDesk.withCase();
        String referral = staff.referral();
        Program.of("staff.hoaban")
                .post("/referrals/" + referral + "/revocation", Map.of("reason", "NO_LONGER_NEEDED"))
                .isDone();
        counsellor.get("/referrals/" + referral).isRefused(404, "not-found");
    }

    @Test
    void names_are_shown_for_a_purpose_only_and_the_caseload_holds_none() {
        StaffDesk staff = StaffDesk.withCase();
        Program worker = Program.of("staff.hoaban");
        assertThat(worker.get("/cases?limit=100").isDone().text())
                .contains(staff.caseId())
                .doesNotContain("Bùi");
        assertThat(staff.file().text()).doesNotContain("Bùi Thị Thử");
        Reply names = worker.post("/cases/names", Map.of("caseIds", List.of(staff.caseId()), "purpose", "CONTACT"));
        assertThat(names.isDone().text("items.0.identity.value.fullName")).isEqualTo("Bùi Thị Thử");
    }

    @Test
    void a_name_is_wanted_for_one_of_the_reasons_a_person_can_have() {
        StaffDesk staff = StaffDesk.withCase();
        for (String purpose : List.of("CASE_WORK", "REFERRAL", "OTHER")) {
            Program.of("staff.hoaban")
                    .post("/cases/names", Map.of("caseIds", List.of(staff.caseId()), "purpose", purpose))
                    .isRefused(422, "request.invalid")
                    .names("purpose", "field.not-allowed");
        }
    }

    @Test
    void what_is_due_next_stands_in_the_caseload() {
        StaffDesk staff = StaffDesk.withCase();
        assertThat(due(staff)).isEqualTo("2026-11-20T17:00:00Z");
        staff.ready();
        LocalDate plan = LocalDate.now(Deadlines.HERE).plusDays(7);
        assertThat(due(staff)).isEqualTo(Deadlines.endOf(plan).toString());
        staff.referral();
        assertThat(due(staff)).isEqualTo(staff.file().text("referrals.0.answerDue"));
    }

    private static String due(StaffDesk staff) {
        for (var item :
                Program.of("staff.hoaban").get("/cases?limit=100").isDone().at("items")) {
            if (item.at("/caseId").asString().equals(staff.caseId())) {
                return item.at("/nextDue").asString("");
            }
        }
        throw new AssertionError("not in the caseload");
    }

    private void answers(String referral, String what, Map<String, ?> body) {
        attempt(referral, what, body).isDone();
    }

    private Reply attempt(String referral, String what, Map<String, ?> body) {
        String version = counsellor.get("/referrals/" + referral).isDone().version();
        return counsellor.post("/referrals/" + referral + "/" + what, body, "If-Match", version);
    }
}
