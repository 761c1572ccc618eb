package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is shared before anybody can agree, who looks at it afterwards, and what outsiders are told or not told. */
@ExtendWith(WatchesCases.class)
class UrgentJourneyTest {

    private static final String WAITING_KILLS = "Nếu chờ thì chị ấy có thể không qua khỏi";

    private final Program staff = Program.of("staff.hoaban");
    private final Program supervisor = Program.of("supervisor.xa");

    @Test
    void somebody_unconscious_is_helped_first_and_asked_when_she_wakes() {
        StaffDesk desk = unconscious();
        desk.does("notes", Map.of("kind", "CALL", "text", "x")).isRefused(409, "case.record-consent-awaited");
        desk.does("risk-assessments", Cases.LOW_RISK).isRefused(409, "case.record-consent-awaited");
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        String sharing = desk.file().text("urgentSharing.0.urgentSharingId");
        desk.does("referrals", referral(sharing, "PAPER")).isDone();
        assertThat(supervisor.get("/urgent-sharing").isDone().text()).contains(sharing);
        review(desk, sharing, "CONFIRMED").isRefused(404, "not-found");
        opens(desk);
        review(desk, sharing, "CONFIRMED").isDone();
        review(desk, sharing, "CONFIRMED").isRefused(409, "urgent-sharing.already-reviewed");
        assertThat(supervisor.get("/urgent-sharing").isDone().text()).doesNotContain(sharing);

        Map<String, Object> record =
                Cases.without(Cases.without(Cases.without(Cases.REFERRAL_CONSENT, "recipient"), "dataGroups"), "until");
        desk.does("consents", Cases.with(record, "purpose", "CASE_RECORD")).isDone();
        desk.does("risk-assessments", Cases.LOW_RISK).isDone();
        Reply file = desk.file();
        assertThat(file.text("urgentSharing.0.agreedBy")).startsWith("con-");
        assertThat(file.text("urgentSharing.0.reasons.value.ifWeWait")).isEqualTo(WAITING_KILLS);
        assertThat(file.text("referrals.0.state")).isEqualTo("SENT");
    }

    @Test
    void what_was_not_right_is_taken_back_and_the_partner_is_told() {
        StaffDesk desk = unconscious();
        String sharing = desk.file().text("urgentSharing.0.urgentSharingId");
        String referral =
                desk.does("referrals", referral(sharing, "PAPER")).isDone().text("referralId");
        opens(desk);
        review(desk, sharing, "NOT_CONFIRMED").isDone();
        Reply file = desk.file();
        assertThat(file.text("referrals.0.state")).isEqualTo("REVOKED");
        assertThat(file.text("partnersToTell.0.referralId")).isEqualTo(referral);
        desk.does("referrals", referral(sharing, "PAPER")).isRefused(409, "urgent-sharing.not-confirmed");
        tells(referral).isDone();
        tells(referral).isRefused(409, "referral.partner-already-told");
        assertThat(desk.file().text("partnersToTell.0.by")).isEqualTo("PHONE");
    }

    @Test
    void what_was_not_right_is_told_to_her_and_to_the_officer_who_learns_nothing_of_the_case() {
        StaffDesk desk = unconscious();
        String sharing = desk.file().text("urgentSharing.0.urgentSharingId");
        opens(desk);
        review(desk, sharing, "NOT_CONFIRMED").isDone();
        assertThat(staff.get("/duties?limit=100").isDone().text()).contains("ASK_CONSENT_AGAIN");
        Program officer = Program.of("dpo");
        Reply wrong = officer.get("/urgent-sharing/not-confirmed").isDone();
        assertThat(wrong.text())
                .contains(sharing, "HEALTH")
                .doesNotContain(desk.file().text("caseNumber"), desk.file().text("caseId"), WAITING_KILLS);
        assertThat(desk.file().at("urgentSharing").toString()).contains("\"toBeTold\":true");

        String path = desk.path() + "/urgent-sharing/" + sharing + "/told";
        staff.post(path, Map.of("by", "NONE")).names("by", "field.not-allowed");
        staff.post(path, Map.of()).names("by", "field.required");
        staff.post(path, Map.of("by", "SHE_COMES", "on", "2020-01-01")).isRefused(409, "urgent-sharing.too-early");
        Program.of("staff.suoimo").post(path, Map.of("by", "SHE_COMES")).isRefused(404, "not-found");
        staff.post(path, Map.of("by", "SHE_COMES")).isDone();
        staff.post(path, Map.of("by", "SHE_COMES")).isRefused(409, "urgent-sharing.already-told");
        assertThat(desk.file().text("urgentSharing.0.told.0.how.value.by")).isEqualTo("SHE_COMES");
        assertThat(desk.file().at("urgentSharing").toString()).contains("\"toBeTold\":false");
        staff.get("/urgent-sharing/not-confirmed").isRefused(403, "access.role");
    }

    @Test
    void that_she_says_no_darkens_what_was_shared_and_is_an_answer() {
        StaffDesk desk = StaffDesk.withCase();
        String sharing = desk.does("urgent-sharing", urgent("PSYCHOSOCIAL", List.of("IDENTITY", "RISK")))
                .isDone()
                .text("urgentSharingId");
        String referral = referred(desk, sharing);
        Program counsellor = Program.of("counsellor.mot");
        counsellor.get("/referrals/" + referral).isDone();
        String path = desk.path() + "/urgent-sharing/" + sharing + "/refusal";
        staff.post(path, Map.of()).isDone();
        counsellor.get("/referrals/" + referral).isRefused(404, "not-found");
        staff.post(path, Map.of()).isRefused(409, "urgent-sharing.already-answered");
        assertThat(desk.file().text("urgentSharing.0.declinedOn")).isNotBlank();
        desk.does("referrals", Cases.with(rest(desk), "urgentSharingId", sharing))
                .isRefused(409, "urgent-sharing.declined");
    }

    @Test
    void what_she_agreed_to_meanwhile_the_service_goes_on_reading_until_she_takes_it_back() {
        StaffDesk desk = StaffDesk.withCase();
        String sharing = desk.does("urgent-sharing", urgent("PSYCHOSOCIAL", List.of("IDENTITY", "CONTACT")))
                .isDone()
                .text("urgentSharingId");
        String referral = referred(desk, sharing);
        String consent = desk.does("consents", Cases.REFERRAL_CONSENT).isDone().text("consentId");
        Program counsellor = Program.of("counsellor.mot");
        assertThat(counsellor.get("/referrals").isDone().text()).contains(referral);
        opens(desk);
        review(desk, sharing, "NOT_CONFIRMED").isDone();
        counsellor.get("/referrals/" + referral).isDone();
        assertThat(desk.file().at("timeline").toString()).contains("case.urgent_referral_agreed", "referral.agreed");
        desk.withdraws(consent).isDone();
        counsellor.get("/referrals/" + referral).isRefused(404, "not-found");
        assertThat(desk.file().text("referrals.0.state")).isEqualTo("REVOKED");
    }

    private static String referred(StaffDesk desk, String sharing) {
        return desk.does("referrals", Cases.with(rest(desk), "urgentSharingId", sharing))
                .isDone()
                .text("referralId");
    }

    private static Map<String, Object> rest(StaffDesk desk) {
        return Cases.without(desk.referralOn("con-" + UUID.randomUUID()), "consentId");
    }

    @Test
    void a_service_that_was_told_in_urgency_sees_nothing_once_it_was_not_right() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> urgent = urgent("PSYCHOSOCIAL", List.of("IDENTITY", "RISK"));
        String sharing = desk.does("urgent-sharing", urgent).isDone().text("urgentSharingId");
        Map<String, Object> wanted = Cases.without(desk.referralOn("con-" + UUID.randomUUID()), "consentId");
        String referral = desk.does("referrals", Cases.with(wanted, "urgentSharingId", sharing))
                .isDone()
                .text("referralId");
        Program counsellor = Program.of("counsellor.mot");
        counsellor.get("/referrals/" + referral).isDone();
        opens(desk);
        review(desk, sharing, "NOT_CONFIRMED").isDone();
        counsellor.get("/referrals/" + referral).isRefused(404, "not-found");
    }

    @Test
    void a_case_waits_for_its_review_and_a_notice_that_is_held_back_is_an_answer() {
        StaffDesk desk = StaffDesk.withCase();
        desk.does("risk-assessments", Cases.LOW_RISK).isDone();
        String sharing = desk.does("urgent-sharing", urgent("CHILD_PROTECTION", List.of("IDENTITY", "CHILDREN")))
                .isDone()
                .text("urgentSharingId");
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.notice-unanswered");
        withholds(desk).isRefused(404, "not-found");
        opens(desk);
        withholds(desk).isDone();
        withholds(desk).isRefused(409, "case.notice-answered");
        assertThat(desk.file().text("communeNoticeWithheld.reason.value.reason"))
                .isEqualTo("FEARED_PERSON_THERE");
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.urgent-sharing-unreviewed");
        review(desk, sharing, "CONFIRMED").isDone();
        desk.does("closure", Cases.CLOSURE).isDone();
    }

    @Test
    void she_changes_her_mind_and_the_partner_with_the_paper_has_to_be_told() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> consent = Cases.with(
                Cases.with(Cases.REFERRAL_CONSENT, "recipient", Map.of("serviceKind", "HEALTH")),
                "dataGroups",
                List.of("IDENTITY"));
        String agreed = desk.does("consents", consent).isDone().text("consentId");
        Map<String, Object> paper =
                Cases.with(Cases.without(referral("x", "PAPER"), "urgentSharingId"), "consentId", agreed);
        String referral = desk.does("referrals", paper).isDone().text("referralId");
        tells(referral).isRefused(409, "referral.nothing-to-tell");
        desk.withdraws(agreed).isDone();
        assertThat(staff.get("/duties?limit=100").isDone().text()).contains("TELL_PARTNER");
        tells(referral).isDone();
        assertThat(desk.file().at("timeline").toString()).contains("case.partner_told");
    }

    @Test
    void what_is_missing_or_too_much_is_said_field_by_field_and_never_repeated() {
        StaffDesk desk = StaffDesk.withCase();
        String secret = "Bí mật thử";
        Map<String, Object> urgent = urgent("HEALTH", List.of("IDENTITY"));
        Reply tooShort = desk.does("urgent-sharing", Cases.with(urgent, "ifWeWait", secret));
        assertThat(tooShort.names("ifWeWait", "urgent.too-short").text()).doesNotContain(secret);
        desk.does("urgent-sharing", Cases.without(urgent, "notToldBecause")).names("notToldBecause", "field.required");
        desk.does("urgent-sharing", Cases.with(urgent, "threat", secret)).names("threat", "field.unknown");
        desk.does("urgent-sharing", Cases.with(urgent, "dataGroups", List.of("ACCOUNT")))
                .isRefused(409, "urgent-sharing.more-than-needed");
        desk.does("referrals", Cases.without(desk.referralOn("x"), "consentId")).names("consentId", "field.required");
        staff.post("/cases", Cases.with(intake(), "account", secret)).names("account", "intake.not-before-consent");
        staff.post("/cases", Cases.with(intake(), "told", Map.of("whereNow", secret, "healthNotes", "Tiểu đường")))
                .names("told.whereNow", "intake.not-before-consent");
        staff.post("/cases", Cases.with(intake(), "facts", Cases.FACTS))
                .names("facts.ethnicGroup", "intake.not-before-consent");
        Program.of("staff.suoimo")
                .post(desk.path() + "/urgent-sharing", urgent, "If-Match", "\"0\"")
                .isRefused(404, "not-found");
    }

    private StaffDesk unconscious() {
        return StaffDesk.of(staff, staff.post("/cases", intake()).isDone().text("caseId"));
    }

    private static Map<String, Object> intake() {
        Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));
        List.of("account", "safeContact", "children", "perpetrator").forEach(intake::remove);
        Map<String, Object> least = new TreeMap<>(Cases.FACTS);
        List.of("ethnicGroup", "disability", "priority").forEach(least::remove);
        intake.put("facts", least);
        intake.put("violence", Cases.without(Cases.VIOLENCE, "acts"));
        intake.put("person", Map.of("fullName", "Lý Thị Thử", "birthYear", 1991));
        intake.put("urgent", urgent("HEALTH", List.of("IDENTITY", "HEALTH")));
        return intake;
    }

    private static Map<String, Object> urgent(String kind, List<String> groups) {
        return Map.of(
                "threat",
                "LIFE",
                "whyNoConsent",
                "UNCONSCIOUS",
                "recipient",
                Map.of("serviceKind", kind),
                "dataGroups",
                groups,
                "ifWeWait",
                WAITING_KILLS,
                "notToldBecause",
                "Chưa tỉnh");
    }

    private Map<String, Object> referral(String sharing, String channel) {
        return Map.of(
                "serviceKind",
                "HEALTH",
                "receiver",
                Map.of("partnerId", healthStation()),
                "channel",
                channel,
                "urgency",
                "URGENT",
                "dataGroups",
                List.of("IDENTITY"),
                "urgentSharingId",
                sharing);
    }

    private String healthStation() {
        for (var partner : staff.get("/partners").isDone().at("items")) {
            if (partner.at("/kind").asString().equals("HEALTH")
                    && partner.at("/nameVi").asString().endsWith("mẫu")) {
                return partner.at("/partnerId").asString();
            }
        }
        throw new AssertionError("no health station");
    }

    private void opens(StaffDesk desk) {
        supervisor
                .post(
                        "/emergency-access",
                        Map.of(
                                "caseNumber", desk.file().text("caseNumber"),
                                "ground", "SUPERVISION",
                                "reason", "Cần xem việc gấp"))
                .isDone();
    }

    private Reply review(StaffDesk desk, String sharing, String result) {
        return supervisor.post(
                desk.path() + "/urgent-sharing/" + sharing + "/review",
                Map.of("result", result, "words", "Đã đọc và hỏi lại"));
    }

    private Reply withholds(StaffDesk desk) {
        return supervisor.post(
                desk.path() + "/commune-notifications/withholding",
                Map.of("reason", "FEARED_PERSON_THERE", "words", "Người nhà làm ở xã"),
                "If-Match",
                desk.file().version());
    }

    private Reply tells(String referral) {
        return staff.post("/referrals/" + referral + "/partner-told", Map.of("by", "PHONE", "who", "Chị Y ở trạm"));
    }
}
