package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Who comes in, how, and how it ends. */
class SignInTest {

    @Test
    void who_is_not_signed_in_is_told_so() {
        Program.stranger().get("/cases").isRefused(401, "access.not-signed-in");
        Program.stranger().get("/session").isRefused(401, "access.not-signed-in");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike() {
        Reply wrong = Program.signIn("leader.xa", "khong-phai-the").isRefused(401, "login.wrong");
        Reply unknown = Program.signIn("khong.co.ai", "khong-phai-the").isRefused(401, "login.wrong");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void five_wrong_passwords_make_one_wait_whether_or_not_the_name_exists() {
        String password = leader("thu.ba");
        for (String username : List.of("thu.ba", "khong.co.ai.ca")) {
            for (int i = 0; i < 5; i++) {
                Program.signIn(username, "sai-" + i).isRefused(401, "login.wrong");
            }
            Reply waits = Program.signIn(username, password).isRefused(429, "login.wait");
            assertThat(Integer.parseInt(waits.header("Retry-After"))).isBetween(1, 61);
        }
    }

    @Test
    void a_session_ends_when_the_account_signs_in_elsewhere_or_leaves() {
        String password = leader("thu.bon");
        Program first = signedIn("thu.bon", password);
        Program second = signedIn("thu.bon", password);
        first.get("/session").isRefused(401, "access.not-signed-in");
        second.get("/session").isDone();
        second.delete("/session").isDone();
        second.get("/session").isRefused(401, "access.not-signed-in");
    }

    @Test
    void suspension_takes_every_right_away_at_once() {
        Program leader = signedIn("thu.mot", leader("thu.mot"));
        String worker = leader.get("/session").isDone().text("workerId");
        leader.get("/statistics/releases").isDone();

        Program.of("admin").post("/workers/" + worker + "/suspension", Map.of()).isDone();

        leader.get("/statistics/releases").isRefused(401, "access.not-signed-in");
    }

    @Test
    void a_role_is_given_to_an_account_there_is_for_a_place_there_is() {
        Program administrator = Program.of("admin");
        String nobody = "/workers/wrk-" + UUID.randomUUID() + "/scopes";
        administrator.post(nobody, Map.of("role", "UNION_LEADER", "area", "01")).isRefused(404, "not-found");
        String worker = Program.of("dpo").get("/session").text("workerId");
        administrator
                .post(
                        "/workers/" + worker + "/scopes",
                        Map.of("role", "ADDRESS_STAFF", "addressId", "addr-" + UUID.randomUUID()))
                .isRefused(422, "request.invalid")
                .names("addressId", "field.unknown");
        administrator
                .post("/workers/" + worker + "/scopes", Map.of("role", "UNION_LEADER", "area", "99999"))
                .names("area", "field.unknown");
    }

    @Test
    void nobody_gives_a_case_role_alone() {
        Program administrator = Program.of("admin");
        Reply opened = administrator
                .post("/accounts", Map.of("username", "thu.hai", "name", "Người thử"))
                .isDone();
        String worker = opened.text("workerId");
        Map<String, Object> role = Map.of("role", "ADDRESS_STAFF", "addressId", StaffDesk.addressOf("staff.hoaban"));
        administrator.post("/workers/" + worker + "/scopes", role).isDone();
        Program.signIn("thu.hai", opened.text("password")).isRefused(401, "login.wrong");
        administrator
                .post("/workers/" + worker + "/approval", Map.of("role", "ADDRESS_STAFF"))
                .isRefused(403, "access.role");

        Program.of("office.thanhpho")
                .post("/workers/" + worker + "/approval", Map.of("role", "ADDRESS_STAFF"))
                .isDone();

        Program.signIn("thu.hai", opened.text("password")).isDone();
    }

    /** Somebody nobody else signs in as; with which password. */
    private static String leader(String username) {
        Program administrator = Program.of("admin");
        Reply opened = administrator
                .post("/accounts", Map.of("username", username, "name", "Người thử"))
                .isDone();
        administrator
                .post("/workers/" + opened.text("workerId") + "/scopes", Map.of("role", "UNION_LEADER", "area", "01"))
                .isDone();
        return opened.text("password");
    }

    private static Program signedIn(String username, String password) {
        return Program.with(Program.signIn(username, password).isDone().header("X-Auth-Token"));
    }
}
