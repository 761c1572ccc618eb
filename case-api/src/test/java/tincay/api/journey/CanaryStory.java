package tincay.api.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One case told with an unmistakable text in every personal field, refusals included. */
public final class CanaryStory {

    private final String canary;
    private final String phone;
    private final Program staff = Program.of("staff.hoaban");
    private final Program counsellor = Program.of("counsellor.mot");

    public CanaryStory(String canary, String phone) {
        this.canary = canary;
        this.phone = phone;
    }

    /** Everything that was refused so far, as it was said. */
    public static String refusals() {
        return String.join("\n", Program.REFUSALS);
    }

    /** From intake to closure and back. */
    public void tellAll() {
        StaffDesk desk = open();
        desk.does("commune-notifications", Cases.with(Cases.NOTICE, "body", canary))
                .isDone();
        desk.does("risk-assessments", Map.of("answers", Map.of("weapon", true), "level", "HIGH"))
                .isDone();
        desk.does("no-referral", Map.of("reason", canary)).isDone();
        desk.does("no-referral", Map.of("reason", canary.repeat(100)));
        desk.does("risk-assessments", risk()).isDone();
        desk.does("notes", Map.of("kind", "VISIT", "text", canary)).isDone();
        String wrong = desk.does("notes", Map.of("kind", "VISIT", "text", canary))
                .isDone()
                .text("noteId");
        desk.does("entries/" + wrong + "/strike", Map.of("reason", "WRONG_FILE"))
                .isDone();
        desk.does("safety-plans", Map.of("plan", Map.of("signs", canary, "phone", phone)))
                .isDone();
        desk.does(
                        "supports",
                        Map.of(
                                "kind",
                                "RECONCILIATION",
                                "words",
                                canary,
                                "reconciliation",
                                Map.of("askedBy", canary, "wanted", false, "askedAlone", true)))
                .isDone();
        followUp(desk);
        desk.does("facts", Map.of("facts", Cases.FACTS, "violence", Cases.VIOLENCE, "reason", canary))
                .isDone();
        CanaryPeople.tellLater(staff, desk, canary, phone);
        shareInUrgency(desk);
        tellWhereSheStays(desk);
        tellWhoIsKeptAway(desk);
        String referral = refer(desk);
        answer(referral, "acceptance", Map.of()).isDone();
        answer(referral, "services", Map.of("report", canary)).isDone();
        answer(referral, "completion", Map.of("outcome", "NEEDS_MET", "report", canary))
                .isDone();
        desk.does("closure", closure(true)).isDone();
        desk.does("reopening", Map.of("reason", "CAME_BACK")).isDone();
        staff.post("/cases/names", Map.of("caseIds", List.of(desk.caseId()), "purpose", "CONTACT"))
                .isDone();
        supervise(desk);
        referOutside(desk);
        tellWhatIsRefused(desk, referral);
        CanaryPeople.tellTheOffice(canary);
    }

    /** What a colleague and the supervisor write. */
    private void supervise(StaffDesk desk) {
        Program supervisor = Program.of("supervisor.xa");
        String access = open(Program.of("staff.suoimo"), desk, "EMERGENCY").text("accessId");
        open(supervisor, desk, "SUPERVISION");
        supervisor
                .post("/emergency-access/" + access + "/review", Map.of("result", "NOT_CONFIRMED", "words", canary))
                .isDone();
        tellOfKin(supervisor, desk);
        desk.does("closure/proposal", closure(true)).isDone();
        supervisor
                .post(
                        desk.path() + "/closure/return",
                        Map.of("reason", canary),
                        "If-Match",
                        desk.file().version())
                .isDone();
    }

    private void tellOfKin(Program supervisor, StaffDesk desk) {
        var tie = Map.of("fullName", canary, "birthYear", 1985, "tie", "SIBLING");
        staff.post("/workers/me/ties", tie).isDone();
        staff.get("/workers/me/ties").isDone();
        staff.post("/workers/me/ties", Cases.with(new TreeMap<>(tie), "tie", canary));
        String tai = Program.of("staff.suoimo").get("/session").isDone().text("workerId");
        String ties = desk.path() + "/ties";
        supervisor
                .post(ties, Map.of("workerId", tai, "tie", "WORK", "reason", canary))
                .isDone();
        supervisor
                .post(ties, Map.of("workerId", tai, "tie", "WORK", "reason", canary))
                .isRefused(409, "tie.already-confirmed");
        supervisor.post(ties + "/" + tai + "/lifting", Map.of("reason", canary)).isDone();
    }

    private Reply open(Program reader, StaffDesk desk, String ground) {
        String number = desk.file().text("caseNumber");
        return reader.post("/emergency-access", Map.of("caseNumber", number, "ground", ground, "reason", canary))
                .isDone();
    }

    /** The case and its referral, for whoever breaks something under it. */
    public String openAndRefer() {
        StaffDesk desk = open();
        refer(desk);
        return desk.caseId().substring("case-".length());
    }

    private StaffDesk open() {
        return StaffDesk.of(staff, staff.post("/cases", intake()).isDone().text("caseId"));
    }

    private String refer(StaffDesk desk) {
        String consent = desk.does("consents", Cases.with(Cases.REFERRAL_CONSENT, "witness", canary))
                .isDone()
                .text("consentId");
        Map<String, Object> referral = new TreeMap<>(desk.referralOn(consent));
        referral.put("summary", canary);
        referral.put("urgency", "EMERGENCY");
        referral.put("call", Map.of("whom", canary, "said", canary));
        return desk.does("referrals", referral).isDone().text("referralId");
    }

    /** To a partner outside, whose reply says who spoke and what was said. */
    private void referOutside(StaffDesk desk) {
        String partner = staff.get("/partners").isDone().text("items.0.partnerId");
        String kind = staff.get("/partners").isDone().text("items.0.kind");
        String consent = desk.does(
                        "consents",
                        Cases.with(
                                Cases.with(Cases.REFERRAL_CONSENT, "recipient", Map.of("serviceKind", kind)),
                                "dataGroups",
                                List.of("IDENTITY")))
                .isDone()
                .text("consentId");
        Map<String, Object> referral = new TreeMap<>(desk.referralOn(consent));
        referral.put("serviceKind", kind);
        referral.put("receiver", Map.of("partnerId", partner));
        referral.put("channel", "PHONE");
        referral.put("summary", canary);
        referral.put("call", Map.of("whom", canary, "said", canary));
        String id = desk.does("referrals", referral).isDone().text("referralId");
        Map<String, Object> heard = Map.of("by", "PHONE", "who", canary);
        String path = "/referrals/" + id;
        staff.post(path + "/services", Map.of("report", canary, "heard", heard), "If-Match", "\"0\"");
        staff.post(path + "/services", Map.of("report", canary, "heard", heard), "If-Match", "\"1\"")
                .isDone();
        staff.post(path + "/absence", Map.of("heard", Map.of("by", canary, "who", canary)), "If-Match", "\"4\"");
        staff.post("/slips", Map.of("code", canary));
    }

    private void shareInUrgency(StaffDesk desk) {
        Map<String, Object> urgent = new TreeMap<>(Map.of(
                "threat",
                "LIFE",
                "whyNoConsent",
                "UNCONSCIOUS",
                "recipient",
                Map.of("serviceKind", "HEALTH"),
                "dataGroups",
                List.of("IDENTITY"),
                "ifWeWait",
                canary + " nếu chờ thì không kịp nữa",
                "notToldBecause",
                canary));
        String sharing = desk.does("urgent-sharing", urgent).isDone().text("urgentSharingId");
        String path = desk.path() + "/urgent-sharing/" + sharing;
        desk.does("urgent-sharing", Cases.with(urgent, "threat", canary));
        staff.post(path + "/told", Map.of("by", canary));
        staff.post(path + "/told", Map.of("by", "VISIT")).isDone();
        staff.post(path + "/refusal", Map.of("on", canary));
        staff.post(path + "/refusal", Map.of()).isDone();
        Program supervisor = Program.of("supervisor.xa");
        open(supervisor, desk, "SUPERVISION");
        supervisor.post(path + "/review", Map.of("result", canary, "words", canary));
        supervisor
                .post(path + "/review", Map.of("result", "NOT_CONFIRMED", "words", canary))
                .isDone();
    }

    private void tellWhereSheStays(StaffDesk desk) {
        Map<String, Object> place = Map.of("kind", "HOUSEHOLD", "place", canary);
        String stay = "/stays/" + desk.does("stays", place).isDone().text("stayId");
        Map<String, Object> longer = Map.of("reason", "MEDICAL", "words", canary, "lastDay", Cases.inMonths(4));
        staff.post(stay + "/extension", longer, "If-Match", "\"0\"").isDone();
        staff.post(stay + "/move", place, "If-Match", "\"1\"").isDone();
        staff.post(stay + "/place", Map.of("purpose", "CONTACT")).isDone();
        staff.post(stay + "/extension", Cases.with(longer, "lastDay", Cases.inMonths(40)), "If-Match", "\"2\"");
        staff.post(stay + "/move", Cases.with(place, "kind", canary), "If-Match", "\"2\"");
        staff.post(stay + "/review", Map.of("words", canary), "If-Match", "\"2\"")
                .isDone();
        staff.post(stay + "/review", Map.of("words", canary, "on", canary), "If-Match", "\"3\"");
        staff.post(stay + "/end", Map.of("reason", "KIN"), "If-Match", "\"3\"").isDone();
        desk.does("stays", Cases.with(place, "place", canary.repeat(500)));
        desk.does("stays", Cases.with(place, "on", "2020-01-01"));
        takeAlong();
    }

    private void takeAlong() {
        Map<String, Object> wanted =
                Map.of("purpose", "COVER", "columns", List.of("FACTS", "IDENTITY"), "format", "XLSX");
        staff.post("/cases/export", wanted).isDone();
        staff.post("/cases/export", Cases.with(wanted, "purpose", canary));
        staff.post("/cases/export", Cases.with(wanted, "columns", List.of(canary)));
    }

    private void tellWhoIsKeptAway(StaffDesk desk) {
        Map<String, Object> request = new TreeMap<>(Map.of(
                "requestedBy",
                "SURVIVOR",
                "requestedAt",
                "2026-11-20T14:10:00+07:00",
                "committee",
                canary,
                "reason",
                canary,
                "rightsTold",
                true));
        Map<String, Object> decided = Map.of("decidedAt", "2026-11-20T22:05:00+07:00", "reason", canary);
        Map<String, Object> order = new TreeMap<>(Map.of(
                "from", "2026-11-20",
                "to", "2026-11-23",
                "decidedAt", "2026-11-20T22:05:00+07:00",
                "number", canary,
                "watchedBy", canary));
        Map<String, Object> breach = Map.of(
                "kind",
                "AT_SHELTER",
                "happenedAt",
                "2026-11-22T08:00:00+07:00",
                "harmAgain",
                true,
                "words",
                canary,
                "toldTo",
                canary);
        String refused =
                "/no-contact/" + desk.does("no-contact", request).isDone().text("noContactId");
        staff.post(refused + "/refusal", decided, "If-Match", "\"0\"").isDone();
        staff.post(refused + "/order", order, "If-Match", "\"1\"");
        String ordered =
                "/no-contact/" + desk.does("no-contact", request).isDone().text("noContactId");
        staff.post(ordered + "/order", order, "If-Match", "\"0\"").isDone();
        staff.post(ordered + "/breaches", breach, "If-Match", "\"1\"").isDone();
        staff.post(ordered + "/breaches", Cases.with(breach, "kind", canary), "If-Match", "\"2\"");
        staff.post(ordered + "/order", Cases.with(order, "to", "2026-12-31"), "If-Match", "\"2\"");
        desk.does("no-contact", Cases.with(request, "requestedBy", "BODY_WITH_CONSENT"));
        desk.does("no-contact", Cases.with(request, "committee", canary.repeat(100)));
    }

    private void tellWhatIsRefused(StaffDesk desk, String referral) {
        staff.post("/cases", Cases.with(intake(), "happenedOn", "2999-01-01"));
        staff.post("/cases", Cases.with(intake(), "broughtBy", canary));
        staff.post("/cases", Cases.with(intake(), canary, canary));
        staff.post("/cases", Cases.with(intake(), "staffTie", "SIBLING"));
        staff.raw("POST", "/cases", "{\"account\":\"" + canary + "\",\"account\":\"" + canary + "\"}");
        staff.raw("POST", "/cases", "{\"account\":\"" + canary);
        staff.raw("POST", "/cases", canary, "Content-Type", "text/plain");
        desk.does("notes", Map.of("kind", canary, "text", canary));
        desk.does("notes", Map.of("kind", "CALL", "text", canary.repeat(2000)));
        desk.does("notes", Map.of("kind", "CALL", "text", canary, "on", "2020-01-01"));
        desk.does("safety-plans", Map.of("plan", Map.of(canary, canary)));
        desk.does("safety-plans", Map.of("plan", Map.of("signs", canary.repeat(50))));
        desk.does("supports", Map.of("kind", "RECONCILIATION", "words", canary));
        desk.does("facts", Map.of("facts", Cases.with(Cases.FACTS, "commune", canary), "reason", canary));
        desk.does("entries/" + canary.hashCode() + "/strike", Map.of("reason", canary));
        desk.does("closure", closure(false));
        desk.does("consents", Cases.with(Cases.REFERRAL_CONSENT, "textVersion", canary.repeat(5)));
        staff.post(desk.path() + "/notes", Map.of("kind", "CALL", "text", canary), "If-Match", "\"0\"");
        answer(referral, "completion", Map.of("outcome", "NEEDS_MET", "report", canary));
        Program.of("staff.suoimo")
                .post(desk.path() + "/notes", Map.of("kind", "CALL", "text", canary), "If-Match", "\"1\"");
        Program.signIn(canary, canary);
    }

    private void followUp(StaffDesk desk) {
        String planned = desk.does("follow-ups", Map.of("plannedFor", Cases.inMonths(1)))
                .isDone()
                .text("followUpId");
        desk.does("follow-ups/" + planned + "/outcome", Map.of("outcome", canary, "words", canary));
        desk.does("follow-ups/" + planned + "/outcome", Map.of("outcome", "SAFE", "words", canary))
                .isDone();
        desk.does("follow-ups/" + planned + "/outcome", Map.of("outcome", "SAFE", "words", canary));
    }

    private Reply answer(String referral, String what, Map<String, ?> body) {
        String version = counsellor.get("/referrals/" + referral).version();
        return counsellor.post("/referrals/" + referral + "/" + what, body, "If-Match", version);
    }

    private Map<String, Object> intake() {
        Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));
        intake.put(
                "person",
                Map.of(
                        "fullName",
                        canary,
                        "callName",
                        canary,
                        "birthYear",
                        1991,
                        "phone",
                        phone,
                        "homeAddress",
                        canary));
        intake.put("account", canary);
        intake.put(
                "safeContact",
                Map.of("method", "PHONE", "phone", phone, "when", canary, "whoMayAnswer", canary, "words", canary));
        intake.put("children", List.of(Map.of("fullName", canary, "callName", canary)));
        intake.put("perpetrator", Map.of("fullName", canary, "phone", phone, "homeAddress", canary));
        intake.put(
                "consent",
                Map.of(
                        "giver", "SELF",
                        "channel", "SPOKEN_WITH_WITNESS",
                        "textVersion", "2026-1",
                        "witness", canary));
        intake.putAll(CanaryPeople.besides(canary, phone));
        return intake;
    }

    private Map<String, Object> risk() {
        return Map.of(
                "answers", Map.of("weapon", false), "level", "MEDIUM", "raisedBecause", "OTHER", "raisedWords", canary);
    }

    private Map<String, Object> closure(boolean whole) {
        return Map.of(
                "reason",
                "NEEDS_MET",
                "checklist",
                whole
                        ? Map.of(
                                "needsMet", true,
                                "safetyPlanReviewed", true,
                                "planFinished", true,
                                "agreedWithSurvivor", true,
                                "toldSheMayReturn", false)
                        : Map.of(canary.substring(0, 9), true),
                "sentences",
                Map.of("toldSheMayReturn", canary),
                "explanation",
                canary);
    }
}
