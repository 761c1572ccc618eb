package tincay.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HeaderHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;

class DoorsTest {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Door door;

    private String session;

    @BeforeAll
    static void open() throws IOException {
        door = Door.with(1);
    }

    @AfterAll
    static void shut() {
        door.close();
    }

    @BeforeEach
    void signIn() {
        session = door.signIn();
    }

    @Test
    void programs_are_known_by_a_header_and_never_by_a_cookie() {
        assertThat(door.ask().get(ACCOUNTS, Door.asProgram(session)).statusCode())
                .isEqualTo(200);
        assertThat(door.ask().get(ACCOUNTS, Door.asPerson(session)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void people_are_known_by_a_cookie_and_never_by_a_header() {
        assertThat(door.ask().get("/", Door.asPerson(session)).statusCode()).isEqualTo(200);
        var answer = door.ask().get("/", Door.asProgram(session));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/vao");
    }

    @Test
    void a_resolver_that_does_not_ask_for_the_path_takes_either_anywhere() {
        var cookie = new MockHttpServletRequest("GET", ACCOUNTS);
        cookie.setCookies(new Cookie("SESSION", "aWQ="), new Cookie("sv", "aWQ="));
        var header = new MockHttpServletRequest("GET", "/");
        header.addHeader("X-Auth-Token", "id");
        assertThat(new CookieHttpSessionIdResolver().resolveSessionIds(cookie)).containsExactly("id");
        assertThat(HeaderHttpSessionIdResolver.xAuthToken().resolveSessionIds(header))
                .containsExactly("id");
        HttpSessionIdResolver ours = new IdByPath(false);
        assertThat(ours.resolveSessionIds(cookie)).isEmpty();
        assertThat(ours.resolveSessionIds(header)).isEmpty();
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        for (String path : List.of("/ra", "/vao", "/accounts")) {
            assertThat(post(path, "").statusCode()).as(path).isEqualTo(403);
            assertThat(post(path, "_csrf=guessed").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(door.ask().get("/", Door.asPerson(session)).statusCode()).isEqualTo(200);
        assertThat(post("/ra", "_csrf=" + door.formToken(session)).statusCode()).isEqualTo(303);
        assertThat(door.ask().get("/", Door.asPerson(session)).statusCode()).isEqualTo(303);
    }

    @Test
    void where_no_token_is_asked_for_anybody_s_page_can_send_the_form() {
        assertThat(post("/khoa", "").statusCode()).isEqualTo(303);
        assertThat(door.ask().get("/", Door.asPerson(session)).statusCode()).isEqualTo(303);
    }

    @Test
    void one_connection_is_enough_for_sessions_and_work_at_once() throws Exception {
        assertServed(door, session);
    }

    @Test
    void two_connections_are_enough_as_well() throws Exception {
        try (var wider = Door.with(2)) {
            assertServed(wider, wider.signIn());
        }
    }

    @Test
    void a_session_looked_for_in_the_middle_of_the_work_waits_for_its_own_connection() {
        assertThat(door.ask().get("/api/v1/early", Door.asProgram(session)).body())
                .isEqualTo("somebody");
        var pool = door.application().getBean(HikariDataSource.class);
        long patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(500);
        assertThat(door.ask().get("/api/v1/late", Door.asProgram(session)).statusCode())
                .isGreaterThanOrEqualTo(500);
        pool.setConnectionTimeout(patience);
    }

    private static void assertServed(Door door, String session) throws Exception {
        Callable<Integer> page =
                () -> door.ask().get("/", Door.asPerson(session)).statusCode();
        Callable<Integer> list =
                () -> door.ask().get(ACCOUNTS, Door.asProgram(session)).statusCode();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String worker = newWorker(door, session);
            all.addAll(List.of(
                    page,
                    list,
                    () -> send(
                                    door,
                                    session,
                                    "/api/v1/workers/" + worker + "/scopes",
                                    "{\"role\":\"UNION_OFFICE\",\"area\":\"01\"}")
                            .statusCode()));
        }
        var statuses = new ArrayList<Integer>();
        try (var crowd = Executors.newFixedThreadPool(9)) {
            for (Future<Integer> answer : crowd.invokeAll(all)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).hasSize(18).containsOnly(200, 201);
    }

    private static String newWorker(Door door, String session) {
        String username = "u" + UUID.randomUUID().toString().substring(0, 8);
        String opened = send(door, session, ACCOUNTS, "{\"username\":\"" + username + "\",\"name\":\"Thử\"}")
                .body();
        return opened.replaceAll(".*\"(wrk-[0-9a-f-]+)\".*", "$1");
    }

    private static HttpResponse<String> send(Door door, String session, String path, String body) {
        return door.ask()
                .post(
                        path,
                        body,
                        "X-Auth-Token",
                        session,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private HttpResponse<String> post(String path, String body) {
        String[] cookie = Door.asPerson(session);
        return door.ask().post(path, body, cookie[0], cookie[1], "Content-Type", FORM);
    }
}
