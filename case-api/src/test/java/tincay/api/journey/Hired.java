package tincay.api.journey;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody an administrator opened an account for and a second person let work. */
record Hired(String workerId, String username, String password) {

    static final Program ADMINISTRATOR = Program.of("admin");
    static final Program OFFICE = Program.of("office.thanhpho");

    static Hired staffOf(String addressId) {
        return with(Map.of("role", "ADDRESS_STAFF", "addressId", addressId));
    }

    static Hired supervisorOf(String area) {
        return with(Map.of("role", "SUPERVISOR", "area", area));
    }

    /** A leader reads no case: nobody has to approve. */
    static Hired leaderOf(String area) {
        Hired hired = opened();
        hired.gets("scopes", Map.of("role", "UNION_LEADER", "area", area)).isDone();
        return hired;
    }

    private static Hired with(Map<String, String> wanted) {
        Hired hired = opened();
        hired.gets("scopes", wanted).isDone();
        hired.isApproved(wanted.get("role")).isDone();
        return hired;
    }

    private static Hired opened() {
        String username = "thu." + UUID.randomUUID().toString().substring(0, 12);
        Reply opened = ADMINISTRATOR
                .post("/accounts", Map.of("username", username, "name", "Người thử"))
                .isDone();
        return new Hired(opened.text("workerId"), username, opened.text("password"));
    }

    /** Signs in anew; the session before ends. */
    Program signsIn() {
        return Program.with(tries().isDone().header("X-Auth-Token"));
    }

    Reply tries() {
        return Program.signIn(username, password);
    }

    /** What an administrator does about this account. */
    Reply gets(String what, Map<String, String> body) {
        return ADMINISTRATOR.post("/workers/" + workerId + "/" + what, new TreeMap<>(body));
    }

    Reply isApproved(String role) {
        return OFFICE.post("/workers/" + workerId + "/approval", Map.of("role", role));
    }
}
