package tincay.api.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts journeys are composed of: bodies as programs send them. */
final class Cases {

    private Cases() {}

    static final Map<String, Object> PERSON = Map.of(
            "fullName", "Bùi Thị Thử",
            "birthYear", 1991,
            "phone", "0912345678",
            "homeAddress", "Xóm thử, xã Yên Xuân");

    static final Map<String, Object> FACTS = Map.of(
            "sex", "FEMALE",
            "ageBand", "AGE_30_44",
            "ethnicGroup", "muong",
            "commune", "04930",
            "disability", "NONE",
            "priority", List.of("PREGNANT"),
            "relation", "HUSBAND",
            "livingTogether", true);

    static final Map<String, Object> VIOLENCE = Map.of(
            "forms", List.of("PHYSICAL", "ECONOMIC"),
            "primaryForm", "PHYSICAL",
            "acts", List.of("beating_or_injury"));

    /** A day so many months from today, where the application is. */
    static String inMonths(int months) {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(months).toString();
    }

    /** A whole intake at the address of the account. */
    static Map<String, Object> intake(String addressId) {
        Map<String, Object> intake = new TreeMap<>();
        intake.put("addressId", addressId);
        intake.put("happenedOn", "2026-11-20");
        intake.put("broughtBy", "SELF");
        intake.put("person", PERSON);
        intake.put("facts", FACTS);
        intake.put("violence", VIOLENCE);
        intake.put("account", "Lời kể thử");
        intake.put(
                "safeContact",
                Map.of("method", "PHONE", "phone", "0912345678", "when", "Buổi sáng", "words", "Hỏi mua rau"));
        intake.put("children", List.of(Map.of("fullName", "Bé Thử", "birthYear", 2018)));
        intake.put("perpetrator", Map.of("fullName", "Đinh Văn Thử", "birthYear", 1985));
        return intake;
    }

    /** The same with one member changed. */
    static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(member, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String member) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.remove(member);
        return changed;
    }

    /** Headers without those that differ between any two answers. */
    static Map<String, List<String>> plain(Map<String, List<String>> headers) {
        Map<String, List<String>> plain = new TreeMap<>(headers);
        plain.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("connection"));
        return plain;
    }

    static final Map<String, Object> REFERRAL_CONSENT = Map.of(
            "giver", "SELF",
            "language", "VI",
            "purpose", "REFERRAL",
            "recipient", Map.of("serviceKind", "PSYCHOSOCIAL"),
            "dataGroups", List.of("IDENTITY", "CONTACT", "ACCOUNT"),
            "until", inMonths(6),
            "channel", "SPOKEN_WITH_WITNESS",
            "textVersion", "2026-1",
            "witness", "Bà Thử");

    static final Map<String, Object> NOTICE =
            Map.of("body", "UBND xã Yên Xuân", "notifiedAt", "2026-11-20T15:10:00+07:00");

    static final Map<String, Object> LOW_RISK = Map.of("answers", Map.of("weapon", false), "level", "LOW");

    static final Map<String, Object> CLOSURE = Map.of(
            "reason", "NEEDS_MET",
            "checklist",
                    Map.of(
                            "needsMet", true,
                            "safetyPlanReviewed", true,
                            "planFinished", true,
                            "agreedWithSurvivor", true,
                            "toldSheMayReturn", true),
            "explanation", "Đã ổn định");
}
