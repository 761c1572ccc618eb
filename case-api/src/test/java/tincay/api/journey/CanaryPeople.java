package tincay.api.journey;

import java.util.List;
import java.util.Map;

/** The people of a case, told with an unmistakable text wherever something personal can stand. */
final class CanaryPeople {

    private CanaryPeople() {}

    /** What an intake says beyond the minimum. */
    static Map<String, Object> besides(String canary, String phone) {
        return Map.of(
                "broughtBy",
                "NEIGHBOUR",
                "reporter",
                Map.of("fullName", canary, "phone", phone),
                "representative",
                Map.of("kind", "SAFE_RELATIVE", "person", Map.of("fullName", canary, "phone", phone)),
                "told",
                told(canary));
    }

    /** What comes later, refusals included. */
    static void tellLater(Program staff, StaffDesk desk, String canary, String phone) {
        Map<String, Object> somebody = Map.of("fullName", canary, "callName", canary, "phone", phone);
        String person = desk.does("people", Map.of("role", "WITNESS", "person", somebody))
                .isDone()
                .text("personId");
        desk.does("people", Map.of("role", canary, "person", somebody));
        desk.corrects(person, Map.of("person", somebody, "reason", canary)).isDone();
        Map<String, Object> carer = Map.of("kind", "SAFE_PARENT", "person", somebody);
        desk.does("representative", Map.of("representative", carer)).isDone();
        desk.does("representative", Map.of("representative", Map.of("kind", canary)));
        desk.does("answers", Map.of("told", told(canary))).isDone();
        desk.does("answers", Map.of("told", Map.of("wish", canary.repeat(200))));
        staff.post(desk.path() + "/people/names", Map.of("purpose", "CONTACT")).isDone();
    }

    private static Map<String, Object> told(String canary) {
        return Map.of(
                "fearedInCommune", canary,
                "healthNotes", canary,
                "childrenLeftWords", canary,
                "whereNow", canary,
                "wish", canary,
                "basicNeeds", List.of("FOOD"));
    }
}
