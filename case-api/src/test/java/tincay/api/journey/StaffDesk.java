package tincay.api.journey;

import java.util.Map;
import java.util.TreeMap;

/** One case in the hands of the staff who opened it, over JSON alone. */
final class StaffDesk {

    private final Program staff;
    private final String caseId;

    private StaffDesk(Program staff, String caseId) {
        this.staff = staff;
        this.caseId = caseId;
    }

    /** A case opened by the staff of the first invented address. */
    static StaffDesk withCase() {
        return withCase("staff.hoaban");
    }

    static StaffDesk withCase(String username) {
        Program staff = Program.of(username);
        Reply opened = staff.post("/cases", Cases.intake(addressOf(username))).isDone();
        return new StaffDesk(staff, opened.text("caseId"));
    }

    static StaffDesk of(Program staff, String caseId) {
        return new StaffDesk(staff, caseId);
    }

    /** The address an account works at, as its own sign-in says. */
    static String addressOf(String username) {
        return Program.of(username).get("/session").isDone().text("roles.0.addressId");
    }

    String caseId() {
        return caseId;
    }

    String path() {
        return "/cases/" + caseId;
    }

    Reply file() {
        return staff.get(path());
    }

    /** Does something in the case, in its newest version. */
    Reply does(String what, Map<String, ?> body) {
        return staff.post(path() + "/" + what, body, "If-Match", file().isDone().version());
    }

    /** Puts right who somebody is, in the version of their record that is shown now. */
    Reply corrects(String person, Map<String, ?> right) {
        for (var shown : names().isDone().at("items")) {
            if (shown.at("/personId").asString().equals(person)) {
                return corrects(person, right, shown.at("/version").asString());
            }
        }
        throw new AssertionError("nobody of this case");
    }

    Reply corrects(String person, Map<String, ?> right, String version) {
        return staff.post(path() + "/people/" + person + "/correction", right, "If-Match", "\"" + version + "\"");
    }

    /** Everybody in the case in clear. */
    Reply names() {
        return staff.post(path() + "/people/names", Map.of("purpose", "CONTACT"));
    }

    /** Whether something of the kind is owed in the case. */
    boolean owes(String kind) {
        String next = "";
        while (true) {
            Reply page = staff.get("/duties?limit=100" + next).isDone();
            for (var owed : page.at("items")) {
                if (owed.at("/caseId").asString().equals(caseId)
                        && owed.at("/kind").asString().equals(kind)) {
                    return true;
                }
            }
            if (page.at("next").isNull() || page.at("next").isMissingNode()) {
                return false;
            }
            next = "&after=" + page.text("next");
        }
    }

    String consents() {
        return does("consents", Cases.REFERRAL_CONSENT).isDone().text("consentId");
    }

    Reply withdraws(String consentId) {
        return staff.post(path() + "/consents/" + consentId + "/withdrawal", Map.of());
    }

    /** Refers to the invented counselling service on a consent. */
    Reply refers(String consentId) {
        return does("referrals", referralOn(consentId));
    }

    Map<String, Object> referralOn(String consentId) {
        Map<String, Object> referral = new TreeMap<>();
        referral.put("serviceKind", "PSYCHOSOCIAL");
        referral.put("receiver", Map.of("serviceId", counselling()));
        referral.put("channel", "SYSTEM");
        referral.put("urgency", "URGENT");
        referral.put("consentId", consentId);
        referral.put("summary", "Tóm tắt thử");
        return referral;
    }

    String referral() {
        return refers(consents()).isDone().text("referralId");
    }

    StaffDesk ready() {
        does("commune-notifications", Cases.NOTICE).isDone();
        does("risk-assessments", Cases.LOW_RISK).isDone();
        return this;
    }

    private String counselling() {
        for (var service : staff.get("/services").isDone().at("items")) {
            if (service.at("/kind").asString().equals("PSYCHOSOCIAL")) {
                return service.at("/serviceId").asString();
            }
        }
        throw new AssertionError("no counselling service");
    }
}
