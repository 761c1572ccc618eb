package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two things asked at the same moment: whichever is first, no half of either stays. */
@ExtendWith(WatchesCases.class)
class RacesTest {

    private static final Map<String, Object> NOTE = Map.of("kind", "CALL", "text", "Một dòng");

    private static final Program STAFF = Program.of("staff.hoaban");
    private static final Program COUNSELLOR = Program.of("counsellor.mot");

    @RepeatedTest(12)
    void a_consent_withdrawn_while_a_referral_is_made_leaves_nothing_shared() throws Exception {
        StaffDesk desk = StaffDesk.withCase();
        String consent = desk.consents();
        String version = desk.file().version();
        Map<String, Object> referral = desk.referralOn(consent);

        List<Reply> replies = atOnce(
                () -> STAFF.post(desk.path() + "/referrals", referral, "If-Match", version),
                () -> desk.withdraws(consent));

        assertThat(replies.get(1).status()).isEqualTo(201);
        Reply made = replies.getFirst();
        assertThat(made.status()).as(made.text()).isIn(201, 409, 412);
        for (var kept : desk.file().at("referrals")) {
            assertThat(kept.at("/state").asString()).isEqualTo("REVOKED");
        }
        if (made.status() == 201) {
            COUNSELLOR.get("/referrals/" + made.text("referralId")).isRefused(404, "not-found");
        }
    }

    @RepeatedTest(12)
    void a_case_closed_while_a_referral_is_made_has_no_open_referral() throws Exception {
        StaffDesk desk = StaffDesk.withCase().ready();
        Map<String, Object> referral = desk.referralOn(desk.consents());
        String version = desk.file().version();

        List<Reply> replies = atOnce(
                () -> STAFF.post(desk.path() + "/referrals", referral, "If-Match", version),
                () -> STAFF.post(desk.path() + "/closure", Cases.CLOSURE, "If-Match", version));

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
        assertThat(replies.stream().filter(reply -> List.of(409, 412).contains(reply.status())))
                .hasSize(1);
        boolean closed = desk.file().text("status").equals("CLOSED");
        assertThat(desk.file().at("referrals").size()).isEqualTo(closed ? 0 : 1);
    }

    @RepeatedTest(12)
    void two_answers_to_one_referral_are_one_answer() throws Exception {
        String referral = StaffDesk.withCase().referral();
        String path = "/referrals/" + referral;

        List<Reply> replies = atOnce(
                () -> COUNSELLOR.post(path + "/acceptance", Map.of(), "If-Match", "\"0\""),
                () -> COUNSELLOR.post(path + "/decline", Map.of("reason", "OTHER"), "If-Match", "\"0\""));

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
        assertThat(replies.stream().filter(reply -> List.of(404, 409, 412).contains(reply.status())))
                .hasSize(1);
    }

    @RepeatedTest(4)
    void kin_shut_out_while_writing_writes_nothing_afterwards() throws Exception {
        StaffDesk desk = StaffDesk.withCase();
        Program supervisor = Program.of("supervisor.xa");
        String version = desk.file().version();
        String mo = STAFF.get("/session").isDone().text("workerId");
        supervisor
                .post(
                        "/emergency-access",
                        Map.of(
                                "caseNumber", desk.file().text("caseNumber"),
                                "ground", "SUPERVISION",
                                "reason", "Cần xem"))
                .isDone();

        List<Reply> replies = atOnce(
                () -> STAFF.post(desk.path() + "/notes", NOTE, "If-Match", version),
                () -> supervisor.post(
                        desk.path() + "/ties", Map.of("workerId", mo, "tie", "SIBLING", "reason", "Đã hỏi")));

        replies.get(1).isDone();
        assertThat(replies.getFirst().status()).isIn(201, 404, 409, 412);
        assertThat(desk.file().status()).isEqualTo(404);
        boolean shutOut = false;
        for (var moment : supervisor.get(desk.path()).isDone().at("timeline")) {
            shutOut |= moment.at("/event").asString().equals("case.tie_confirmed");
            assertThat(shutOut && moment.at("/by").asString().equals(mo)).isFalse();
        }
        assertThat(shutOut).isTrue();
    }

    @RepeatedTest(6)
    void one_request_sent_twice_at_once_is_done_once() throws Exception {
        Map<String, Object> intake = Cases.intake(StaffDesk.addressOf("staff.hoaban"));
        String key = java.util.UUID.randomUUID().toString();

        List<Reply> replies = atOnce(
                () -> STAFF.post("/cases", intake, "Idempotency-Key", key),
                () -> STAFF.post("/cases", intake, "Idempotency-Key", key));

        Reply later = STAFF.post("/cases", intake, "Idempotency-Key", key).isDone();
        for (Reply reply : replies) {
            if (reply.status() == 201) {
                assertThat(reply.text("caseId")).isEqualTo(later.text("caseId"));
            } else {
                reply.isRefused(409, "request.in-progress");
            }
        }
    }

    private static List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Reply> first = both.submit(() -> after(start, one));
            Future<Reply> second = both.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Reply after(CyclicBarrier start, Callable<Reply> action) throws Exception {
        start.await();
        return action.call();
    }
}
