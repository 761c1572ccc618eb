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

    /** Who receives people in their own home, what somebody wrote without a name, and what is asked for wrongly. */
    static void tellTheOffice(String canary) {
        Program office = Program.of("office.thanhpho");
        Map<String, Object> address = Map.of(
                "kind", "INDIVIDUAL",
                "commune", "04930",
                "name", "Nhà riêng mẫu",
                "on", "2026-11-01",
                "hostName", canary);
        String host = office.post("/addresses", address).isDone().text("addressId");
        office.post("/addresses/" + host + "/host", Map.of("purpose", "CONTACT"))
                .isDone();
        office.post("/addresses", Cases.with(address, "kind", "COLLECTIVE"));
        office.post("/addresses", Cases.with(address, "hostName", canary.repeat(20)));
        office.get("/addresses").isDone();
        office.post("/addresses/export", Map.of("format", "CSV")).isDone();
        Map<String, Object> form = Map.of("addressId", host, "half", "2026-2", "words", canary);
        office.post("/feedback", form).isDone();
        office.post("/feedback", Cases.with(form, "words", canary.repeat(200)));
        office.post("/feedback", Cases.with(form, "half", "2019-1"));
        office.post("/feedback", Cases.with(form, "safer", canary));
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
