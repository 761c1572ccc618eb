package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came, as the forms tell it, from the door to the end and everything that has to follow, over JSON alone. */
@ExtendWith(WatchesCases.class)
class SituationsTest {

    private static final Map<String, Object> HEARD = Map.of("by", "PHONE", "who", "Người trực thử");
    private static final Map<String, Object> RECORD =
            Map.of("giver", "SELF", "channel", "SIGNED_PAPER", "textVersion", "2026-1");

    private final Program staff = Program.of("staff.hoaban");
    private final Program supervisor = Program.of("supervisor.xa");

    @Test
    void by_night_with_two_children() {
        Map<String, Object> intake = intake();
        intake.put("arrivedAt", "23:40");
        intake.put("communeNoticeTold", true);
        intake.put("consent", RECORD);
        intake.put(
                "children",
                List.of(
                        Map.of("callName", "Bi", "birthYear", 2019, "sex", "MALE", "injured", false),
                        Map.of("callName", "Na", "birthYear", 2024, "sex", "FEMALE", "injured", false)));
        intake.put("told", Map.of("immediateDanger", "YES", "injuredNow", "NEEDS_CARE_TODAY", "childHarmed", "YES"));
        StaffDesk desk = open(intake);
        assertThat(desk.file().text("told.0.communeNoticeToldOn")).isEqualTo("2026-11-20");
        assertThat(keysOf(desk)).isEqualTo(4); // hers, the children's and that person's
        assertThat(desk.owes("CHILD_PROTECTION")).isTrue();

        Map<String, Object> strangled = Map.of("answers", Map.of("strangled", true), "level", "MEDIUM");
        desk.does("risk-assessments", strangled).isRefused(409, "risk.below-score");
        desk.does("risk-assessments", Cases.with(strangled, "level", "HIGH")).isDone();
        String place = "Nhà bà Thử, xóm Trên";
        String stay = desk.does("stays", Map.of("kind", "HOUSEHOLD", "place", place))
                .isDone()
                .text("stayId");
        assertThat(desk.file().text()).doesNotContain(place);
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        completes(desk, refers(desk, "CHILD_PROTECTION", Cases.REFERRAL_CONSENT));
        desk.does(
                        "no-contact",
                        Map.of(
                                "requestedBy", "SURVIVOR",
                                "requestedAt", "2026-11-20T23:55:00+07:00",
                                "committee", "UBND xã Thử",
                                "reason", "Bị bóp cổ, bị giữ giấy tờ",
                                "rightsTold", true))
                .isDone();
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.stay-running");
        staff.post("/stays/" + stay + "/end", Map.of("reason", "KIN"), "If-Match", "\"0\"")
                .isDone();
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.needs-supervisor");
        closesByTwo(desk);
    }

    @Test
    void what_she_earns_is_taken_and_nobody_hits_her() {
        Map<String, Object> intake = intake();
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.putAll(Map.of(
                "ethnicGroup",
                "dao",
                "language",
                "DAO",
                "needsInterpreter",
                true,
                "serviceNeeds",
                Map.of("LEGAL_AID", "REFERRED", "LIVELIHOOD", "REFERRED")));
        intake.put("facts", facts);
        intake.put("consent", Cases.with(RECORD, "language", "DAO"));
        intake.put(
                "violence",
                Map.of(
                        "forms", List.of("ECONOMIC", "PSYCHOLOGICAL"),
                        "primaryForm", "ECONOMIC",
                        "acts", List.of("following_and_watching")));
        StaffDesk desk = open(intake);
        Reply file = desk.file();
        assertThat(file.text("facts.value.more.needsInterpreter")).isEqualTo("true");
        assertThat(file.text("facts.value.primaryForm")).isEqualTo("ECONOMIC");
        assertThat(file.text("derived.severalForms")).isEqualTo("true");
        assertThat(file.at("derived.onlyForm").isNull()).isTrue();
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        desk.does(
                        "risk-assessments",
                        Map.of(
                                "answers", Map.of("moneyControlled", true, "controlling", true, "following", true),
                                "level", "MEDIUM",
                                "raisedBecause", "CONTROL_PATTERN"))
                .isDone();
        assertThat(desk.file().text("riskLevel")).isEqualTo("MEDIUM");
        completes(desk, refers(desk, "LEGAL_AID", Cases.with(Cases.REFERRAL_CONSENT, "language", "DAO")));
        completes(desk, refers(desk, "LIVELIHOOD", Cases.with(Cases.REFERRAL_CONSENT, "language", "DAO")));
        desk.does("closure", Cases.CLOSURE).isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSED");
    }

    @Test
    void a_child_of_thirteen_whose_carer_is_the_one_it_fears() {
        Map<String, Object> intake = intake();
        intake.put("broughtBy", "SCHOOL");
        intake.put("arrivedAt", "09:00");
        intake.put("person", Map.of("callName", "Em Thử", "birthYear", 2013, "addressTerm", "CHAU"));
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.putAll(Map.of("ageBand", "AGE_UNDER_16", "relation", "STEPPARENT", "priority", List.of()));
        intake.put("facts", facts);
        intake.put(
                "violence",
                Map.of(
                        "forms", List.of("SEXUAL"),
                        "primaryForm", "SEXUAL",
                        "sexualEventOn", "2026-11-19",
                        "sexualEventHour", "13:00"));
        intake.remove("children");
        intake.put("representative", Map.of("kind", "IS_PERPETRATOR"));
        Map<String, Object> agreed = Map.of(
                "giver",
                "REPRESENTATIVE",
                "channel",
                "SIGNED_PAPER",
                "textVersion",
                "2026-1",
                "childTextVersion",
                "2026-1");
        intake.put("consent", agreed);
        staff.post("/cases", intake).isRefused(409, "consent.representative-not-safe");
        intake.put("consent", Cases.with(agreed, "giver", "CHILD_PROTECTION_WORKER"));
        StaffDesk desk = open(intake);
        assertThat(desk.file().text("consents.0.childTextVersion")).isEqualTo("2026-1");
        assertThat(desk.owes("CHILD_PROTECTION")).isTrue();
        assertThat(desk.owes("HEALTH_SOON")).isTrue();

        desk.does("commune-notifications", Cases.NOTICE).isDone();
        String sharing = desk.does(
                        "urgent-sharing",
                        Map.of(
                                "threat", "CHILD_HARM",
                                "whyNoConsent", "CHILD_NO_SAFE_REPRESENTATIVE",
                                "recipient", Map.of("serviceKind", "HEALTH"),
                                "dataGroups", List.of("IDENTITY", "HEALTH"),
                                "ifWeWait", "Quá 72 giờ thì không còn giúp được như bây giờ.",
                                "notToldBecause", "Đang ở trạm"))
                .isDone()
                .text("urgentSharingId");
        Map<String, Object> referral = Cases.without(referral("HEALTH"), "consentId");
        String urgent = desk.does("referrals", Cases.with(referral, "urgentSharingId", sharing))
                .isDone()
                .text("referralId");
        completes(desk, urgent);
        desk.does("risk-assessments", Map.of("answers", Map.of("forcedSex", true), "level", "HIGH"))
                .isDone();
        Map<String, Object> both = Cases.with(
                Cases.with(Cases.REFERRAL_CONSENT, "giver", "CHILD_PROTECTION_WORKER"), "childTextVersion", "2026-1");
        completes(desk, refers(desk, "CHILD_PROTECTION", both));
        reads(desk);
        supervisor
                .post(
                        desk.path() + "/urgent-sharing/" + sharing + "/review",
                        Map.of("result", "CONFIRMED", "words", "Đã đọc và hỏi lại"))
                .isDone();
        closesByTwo(desk);
    }

    @Test
    void a_father_whose_son_takes_his_pension() {
        Map<String, Object> intake = intake();
        intake.put("person", Map.of("fullName", "Phùng Văn Thử", "birthYear", 1959, "addressTerm", "BAC"));
        Map<String, Object> facts = new TreeMap<>(Cases.FACTS);
        facts.putAll(Map.of("sex", "MALE", "ageBand", "AGE_60_PLUS", "relation", "SON", "priority", List.of()));
        intake.put("facts", facts);
        intake.put("consent", RECORD);
        intake.remove("children");
        StaffDesk desk = open(intake);
        assertThat(desk.file().at("facts.value.priority").toString()).contains("OLDER_PERSON");
        assertThat(desk.file().text("told.0.needs.value.addressTerm")).isEqualTo("BAC");
        desk.does("commune-notifications", Cases.NOTICE).isDone();
        desk.does("risk-assessments", Cases.with(Cases.LOW_RISK, "answers", Map.of("needsThatPerson", true)))
                .isDone();
        completes(desk, refers(desk, "SOCIAL_ASSISTANCE", Cases.REFERRAL_CONSENT));
        desk.does("closure", Cases.CLOSURE).isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSED");
    }

    private static Map<String, Object> intake() {
        return Cases.intake(StaffDesk.addressOf("staff.hoaban"));
    }

    private StaffDesk open(Map<String, Object> intake) {
        return StaffDesk.of(staff, staff.post("/cases", intake).isDone().text("caseId"));
    }

    /** Agreed to, then sent by telephone to the partner outside of that kind. */
    private String refers(StaffDesk desk, String kind, Map<String, Object> agreed) {
        Map<String, Object> consent = new TreeMap<>(agreed);
        consent.put("recipient", Map.of("serviceKind", kind));
        consent.put("dataGroups", List.of("IDENTITY"));
        String given = desk.does("consents", consent).isDone().text("consentId");
        return desk.does("referrals", Cases.with(referral(kind), "consentId", given))
                .isDone()
                .text("referralId");
    }

    private Map<String, Object> referral(String kind) {
        Map<String, Object> referral = new TreeMap<>();
        referral.put("serviceKind", kind);
        referral.put("receiver", Map.of("partnerId", partner(kind)));
        referral.put("channel", "PHONE");
        referral.put("urgency", "URGENT");
        referral.put("dataGroups", List.of("IDENTITY"));
        referral.put("call", Map.of("whom", "Người trực thử, 9:00", "said", "Có người cần giúp"));
        return referral;
    }

    /** A place outside that the office lists for it. */
    private static String partner(String kind) {
        return Program.of("office.thanhpho")
                .post(
                        "/partners",
                        Map.of(
                                "kind", kind,
                                "nameVi", "Nơi giúp mẫu 8",
                                "nameEn", "Place of help 8",
                                "area", "04930",
                                "phone", "0900 000 018",
                                "on", "2026-01-05"))
                .isDone()
                .text("partnerId");
    }

    private void completes(StaffDesk desk, String referral) {
        answers(desk, referral, "services", Map.of("heard", HEARD));
        answers(desk, referral, "completion", Map.of("outcome", "NEEDS_MET", "report", "Đã giúp", "heard", HEARD));
    }

    private void answers(StaffDesk desk, String referral, String what, Map<String, Object> body) {
        for (var one : desk.file().isDone().at("referrals")) {
            if (one.at("/referralId").asString().equals(referral)) {
                String version = "\"" + one.at("/version").asString() + "\"";
                staff.post("/referrals/" + referral + "/" + what, body, "If-Match", version)
                        .isDone();
            }
        }
    }

    private void closesByTwo(StaffDesk desk) {
        desk.does("closure/proposal", Cases.CLOSURE).isDone();
        reads(desk);
        supervisor
                .post(
                        desk.path() + "/closure/approval",
                        Map.of(),
                        "If-Match",
                        desk.file().version())
                .isDone();
        assertThat(desk.file().text("status")).isEqualTo("CLOSED");
    }

    private void reads(StaffDesk desk) {
        String number = desk.file().text("caseNumber");
        supervisor
                .post(
                        "/emergency-access",
                        Map.of("caseNumber", number, "ground", "SUPERVISION", "reason", "Cần xem để duyệt"))
                .isDone();
    }

    /** How many human beings of the case have a key of their own. */
    private int keysOf(StaffDesk desk) {
        JdbcClient database = Demo.bean(JdbcClient.class);
        return database.sql("""
                        select count(distinct key.subject) from keys.subject_key key
                        join authority.case_stream part on part.stream_id = key.subject where part.case_id = ?
                        """)
                .param(UUID.fromString(desk.caseId().substring("case-".length())))
                .query(Integer.class)
                .single();
    }
}
