package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A referral by paper or telephone, over JSON alone: the partner is outside, and the sender's staff enter what it replies. */
@ExtendWith(WatchesCases.class)
class OutsideReferralTest {

    private static final Map<String, Object> CALL = Map.of("whom", "Chị Y ở trạm, 9:00", "said", "Có người cần khám");
    private static final Map<String, Object> HEARD = Map.of("by", "PHONE", "who", "Chị Y ở trạm");

    private final Program staff = Program.of("staff.hoaban");
    private final StaffDesk desk = StaffDesk.withCase();
    private final Outside partners = new Outside(staff, desk);

    @Test
    void a_reply_by_telephone_then_on_paper_goes_through_the_same_states_as_in_the_system() {
        String referral = refer("HEALTH", "PAPER", "URGENT").isDone().text("referralId");
        partners.answers(referral, "appointments", Map.of("meetingAt", "2026-12-01T09:00:00+07:00", "heard", HEARD))
                .isDone();
        assertThat(desk.file().text("referrals.0.state")).isEqualTo("APPOINTMENT_MADE");
        Map<String, Object> onPaper = Map.of("by", "PAPER", "who", "Phòng khám");
        partners.answers(referral, "completion", Map.of("outcome", "NEEDS_MET", "report", "Đã khám", "heard", onPaper))
                .isDone();

        Reply file = desk.file();
        assertThat(file.text("referrals.0.state")).isEqualTo("COMPLETED");
        assertThat(file.text("referrals.0.channel")).isEqualTo("PAPER");
        assertThat(file.at("referrals.0.serviceId").isNull()).isTrue();
        assertThat(file.text("referrals.0.partnerId")).isEqualTo(partners.partner("HEALTH"));
        assertThat(file.text("referrals.0.replies.0.reply")).isEqualTo("B");
        assertThat(file.text("referrals.0.replies.0.who.value.who")).isEqualTo("Chị Y ở trạm");
        assertThat(file.text("referrals.0.replies.1.reply")).isEqualTo("D");
        assertThat(file.text("referrals.0.reports.0.report.value.text")).isEqualTo("Đã khám");
        assertThat(file.at("timeline").toString()).contains("referral.accepted", "referral.reply_entered");
    }

    @Test
    void every_letter_of_the_slip_has_its_answer() {
        String help = refer("LEGAL_AID", "PAPER", "NORMAL").isDone().text("referralId");
        partners.answers(help, "call-backs", Map.of("heard", HEARD)).isDone();
        assertThat(desk.file().text("referrals.0.state")).isEqualTo("SENT");
        partners.answers(help, "acceptance", Map.of("heard", HEARD)).isDone();
        partners.answers(help, "services", Map.of("heard", HEARD)).isDone();
        partners.answers(help, "absence", Map.of("heard", HEARD)).isDone();
        String declined = refer("LEGAL_AID", "PHONE", "NORMAL").isDone().text("referralId");
        partners.answers(declined, "decline", Map.of("reason", "NO_CAPACITY", "heard", HEARD))
                .isDone();
        assertThat(desk.file().text("referrals.0.state")).isEqualTo("NOT_ATTENDED");
        assertThat(desk.file().text("referrals.1.declinedBecause")).isEqualTo("NO_CAPACITY");
        partners.answers(declined, "call-backs", Map.of("heard", HEARD)).isRefused(409, "referral.ended");
    }

    @Test
    void a_reply_says_who_said_it_and_only_of_partners_outside() {
        String outside = refer("HEALTH", "PAPER", "NORMAL").isDone().text("referralId");
        partners.answers(outside, "acceptance", Map.of()).isRefused(409, "referral.source-needed");
        partners.answers(outside, "acceptance", Map.of("heard", Map.of("by", "SYSTEM", "who", "x")))
                .isRefused(422, "request.invalid")
                .names("heard.by", "field.not-allowed");
        partners.answers(outside, "acceptance", Map.of("heard", Map.of("by", "PHONE")))
                .names("heard.who", "field.required");

        String inside = desk.referral();
        staff.post("/referrals/" + inside + "/acceptance", Map.of("heard", HEARD), "If-Match", "\"0\"")
                .isRefused(404, "not-found");
        Program counsellor = Program.of("counsellor.mot");
        counsellor
                .post("/referrals/" + inside + "/acceptance", Map.of("heard", HEARD), "If-Match", "\"0\"")
                .isRefused(409, "referral.not-outside");
    }

    @Test
    void nobody_but_the_staff_of_the_case_answers_it_and_a_counsellor_never_sees_it() {
        String outside = refer("LEGAL_AID", "PAPER", "NORMAL").isDone().text("referralId");
        for (String other : List.of("staff.suoimo", "counsellor.mot")) {
            Reply refused = Program.of(other)
                    .post("/referrals/" + outside + "/acceptance", Map.of("heard", HEARD), "If-Match", "\"0\"");
            Reply missing = Program.of(other)
                    .post(
                            "/referrals/ref-" + UUID.randomUUID() + "/acceptance",
                            Map.of("heard", HEARD),
                            "If-Match",
                            "\"0\"");
            assertThat(refused.isRefused(404, "not-found").text()).isEqualTo(missing.text());
        }
        Program.of("counsellor.mot").get("/referrals/" + outside).isRefused(404, "not-found");
        assertThat(Program.of("counsellor.mot").get("/referrals").text()).doesNotContain(outside);
    }

    @Test
    void the_way_fits_the_receiver_and_what_a_way_needs_is_asked_for() {
        Map<String, Object> paper = referral("HEALTH", "PAPER", "NORMAL");
        desk.does("referrals", Cases.with(paper, "channel", "SYSTEM")).isRefused(409, "referral.service-needed");
        desk.does("referrals", Cases.with(paper, "receiver", Map.of())).isRefused(409, "referral.partner-needed");
        desk.does("referrals", Cases.without(paper, "receiver")).names("receiver", "field.required");
        desk.does("referrals", Cases.with(paper, "receiver", Map.of("partnerId", partners.partner("LEGAL_AID"))))
                .names("receiver.partnerId", "field.unknown");
        desk.does("referrals", Cases.with(paper, "channel", "PHONE")).isRefused(409, "referral.call-needed");
        desk.does("referrals", Cases.with(paper, "urgency", "EMERGENCY"))
                .isRefused(409, "referral.emergency-call-needed");
        desk.does("referrals", Cases.without(referral("POLICE", "PAPER", "NORMAL"), "call"))
                .isRefused(409, "referral.no-slip-for-kind");
        refer("POLICE", "PHONE", "EMERGENCY").isDone();
    }

    @Test
    void a_consent_to_one_partner_allows_no_other_receiver() {
        Map<String, Object> consent =
                consentTo(Map.of("serviceKind", "HEALTH", "partnerId", partners.partner("HEALTH")));
        String agreed = desk.does("consents", consent).isDone().text("consentId");
        assertThat(desk.file().text("consents.0.partnerId")).isEqualTo(partners.partner("HEALTH"));
        desk.does("referrals", Cases.with(bare("HEALTH", "PAPER", "NORMAL"), "consentId", agreed))
                .isDone();
        desk.does("consents", consentTo(Map.of("serviceKind", "POLICE", "partnerId", partners.partner("HEALTH"))))
                .names("recipient.partnerId", "field.unknown");
    }

    @Test
    void a_referral_is_found_by_its_code_among_ones_own_cases_only() {
        Reply made = refer("HEALTH", "PAPER", "NORMAL").isDone();
        String code = made.text("slipCode");
        assertThat(code).matches("R-[2-9A-Y]{4}-[2-9A-Y]");
        Reply found = staff.post(
                        "/slips",
                        Map.of(
                                "code",
                                " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isDone();
        assertThat(found.text("referralId")).isEqualTo(made.text("referralId"));
        assertThat(found.text("caseId")).isEqualTo(desk.caseId());

        staff.post("/slips", Map.of("code", wrong(code))).isRefused(409, "referral.slip-code-wrong");
        staff.post("/slips", Map.of("code", "xin chào")).isRefused(409, "referral.slip-code-wrong");
        staff.post("/slips", Map.of("code", " ")).names("code", "field.required");
        Reply unknown = staff.post("/slips", Map.of("code", "R-4H7K-P")).isRefused(404, "not-found");
        Reply others = Program.of("staff.suoimo").post("/slips", Map.of("code", code));
        assertThat(others.isRefused(404, "not-found").text()).isEqualTo(unknown.text());
    }

    @Test
    void silence_is_no_end_before_the_answer_was_due() {
        String outside = refer("HEALTH", "PAPER", "URGENT").isDone().text("referralId");
        partners.answers(outside, "no-answer", Map.of()).isRefused(409, "referral.answer-not-due");
        String inside = desk.referral();
        staff.post("/referrals/" + inside + "/no-answer", Map.of(), "If-Match", "\"0\"")
                .isRefused(409, "referral.answer-not-due");
        Program.of("staff.suoimo")
                .post("/referrals/" + inside + "/no-answer", Map.of(), "If-Match", "\"0\"")
                .isRefused(404, "not-found");
    }

    @Test
    void a_withdrawal_revokes_what_went_outside_too() {
        Map<String, Object> referral = referral("HEALTH", "PAPER", "NORMAL");
        String id = desk.does("referrals", referral).isDone().text("referralId");
        desk.withdraws(String.valueOf(referral.get("consentId"))).isDone();
        assertThat(desk.file().text("referrals.0.state")).isEqualTo("REVOKED");
        partners.answers(id, "acceptance", Map.of("heard", HEARD)).isRefused(409, "referral.ended");
    }

    private Reply refer(String kind, String channel, String urgency) {
        Map<String, Object> referral = referral(kind, channel, urgency);
        if (channel.equals("PHONE") || urgency.equals("EMERGENCY")) {
            referral.put("call", CALL);
        }
        return desk.does("referrals", referral);
    }

    private Map<String, Object> referral(String kind, String channel, String urgency) {
        String consent = desk.does("consents", consentTo(Map.of("serviceKind", kind)))
                .isDone()
                .text("consentId");
        Map<String, Object> referral = bare(kind, channel, urgency);
        referral.put("consentId", consent);
        return referral;
    }

    private Map<String, Object> bare(String kind, String channel, String urgency) {
        Map<String, Object> referral = new TreeMap<>();
        referral.put("serviceKind", kind);
        referral.put("receiver", Map.of("partnerId", partners.partner(kind)));
        referral.put("channel", channel);
        referral.put("urgency", urgency);
        return referral;
    }

    private static Map<String, Object> consentTo(Map<String, Object> recipient) {
        return Cases.with(
                Cases.with(Cases.REFERRAL_CONSENT, "recipient", recipient), "dataGroups", List.of("IDENTITY"));
    }

    /** The same with another last sign. */
    private static String wrong(String code) {
        return code.substring(0, 7) + (code.endsWith("2") ? "3" : "2");
    }
}
