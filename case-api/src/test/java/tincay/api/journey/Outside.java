package tincay.api.journey;

import java.util.List;
import java.util.Map;

/** What goes from one case to partners outside, and what they reply, entered by the sender. */
record Outside(Program staff, StaffDesk desk) {

    private static final Map<String, Object> HEARD = Map.of("by", "PHONE", "who", "Người trực thử");

    /** Agreed to, called about, and sent. */
    String refers(String kind, String urgency) {
        return sends(kind, agreed(kind), Map.of("channel", "PHONE", "urgency", urgency, "call", CALL))
                .isDone()
                .text("referralId");
    }

    private static final Map<String, Object> CALL = Map.of("whom", "Người trực thử", "said", "Có người cần giúp");

    String agreed(String kind) {
        String group = kind.equals("INTERPRETER") ? "FACTS" : "IDENTITY";
        return desk.does("consents", consentTo(kind, group)).isDone().text("consentId");
    }

    static Map<String, Object> consentTo(String kind, String group) {
        return Cases.with(
                Cases.with(Cases.REFERRAL_CONSENT, "recipient", Map.of("serviceKind", kind)),
                "dataGroups",
                List.of(group));
    }

    Reply sends(String kind, String consent, Map<String, Object> how) {
        Map<String, Object> referral = Cases.with(how, "serviceKind", kind);
        referral.put("receiver", Map.of("partnerId", partner(kind)));
        referral.put("consentId", consent);
        return desk.does("referrals", referral);
    }

    Reply hears(String referral, String what, Map<String, Object> body) {
        return answers(referral, what, Cases.with(body, "heard", HEARD));
    }

    Reply answers(String referral, String what, Map<String, ?> body) {
        for (var one : desk.file().isDone().at("referrals")) {
            if (one.at("/referralId").asString().equals(referral)) {
                String version = "\"" + one.at("/version").asString() + "\"";
                return staff.post("/referrals/" + referral + "/" + what, body, "If-Match", version);
            }
        }
        throw new AssertionError("not in the file");
    }

    String partner(String kind) {
        for (var one : staff.get("/partners").isDone().at("items")) {
            if (one.at("/kind").asString().equals(kind)
                    && one.at("/nameVi").asString().contains("mẫu")) {
                return one.at("/partnerId").asString();
            }
        }
        throw new AssertionError("no such partner");
    }
}
