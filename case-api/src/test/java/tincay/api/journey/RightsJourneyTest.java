package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights that change are changed at the next request, and case rights by two people. */
@ExtendWith(WatchesCases.class)
class RightsJourneyTest {

    private static final String HOA_BAN = StaffDesk.addressOf("staff.hoaban");
    private static final String SUOI_MO = StaffDesk.addressOf("staff.suoimo");

    private final Hired worker = Hired.staffOf(HOA_BAN);
    private final Program program = worker.signsIn();

    @Test
    void who_moves_to_another_address_takes_no_case_along() {
        String caseId = opensCase();
        var there = Map.of("role", "ADDRESS_STAFF", "addressId", SUOI_MO);
        worker.gets("scope-changes", Map.of("role", "ADDRESS_STAFF", "addressId", HOA_BAN))
                .isRefused(409, "worker.same-scope");
        worker.gets("scope-changes", Map.of("role", "COUNSELLOR")).isRefused(409, "worker.not-held");
        worker.gets("scope-changes", there).isDone();
        assertThat(program.get("/session").isDone().text("roles.0.addressId")).isEqualTo(HOA_BAN);
        worker.isApproved("ADDRESS_STAFF").isDone();
        worker.isApproved("ADDRESS_STAFF").isRefused(409, "worker.not-proposed");

        assertThat(program.get("/session").isDone().text("roles.0.addressId")).isEqualTo(SUOI_MO);
        program.get("/cases/" + caseId).isRefused(404, "not-found");
        assertThat(abandoned()).contains(caseId);
    }

    @Test
    void a_suspension_ends_only_when_a_second_person_agrees_and_no_old_session_wakes() {
        String path = "/workers/" + worker.workerId() + "/resumption";
        worker.gets("resumption", Map.of()).isRefused(409, "worker.not-suspended");
        worker.gets("suspension", Map.of()).isDone();
        program.get("/session").isRefused(401, "access.not-signed-in");
        Hired.OFFICE.post(path + "/approval", Map.of()).isRefused(409, "worker.not-proposed");
        worker.gets("resumption", Map.of()).isDone();
        assertThat(worker.tries().status()).isEqualTo(401);
        Hired.ADMINISTRATOR.post(path + "/approval", Map.of()).isRefused(403, "access.role");
        Hired.OFFICE.post(path + "/approval", Map.of()).isDone();
        program.get("/session").isRefused(401, "access.not-signed-in");
        worker.signsIn().get("/cases").isDone();
    }

    @Test
    void who_works_here_no_more_has_no_right_left_and_the_cases_wait_for_others() {
        String caseId = opensCase();
        worker.gets("end", Map.of()).isDone();
        program.get("/cases/" + caseId).isRefused(401, "access.not-signed-in");
        assertThat(worker.tries().status()).isEqualTo(401);
        assertThat(abandoned()).contains(caseId);
        worker.gets("end", Map.of()).isRefused(409, "worker.ended");
        worker.gets("scopes", Map.of("role", "ADDRESS_STAFF", "addressId", HOA_BAN))
                .isRefused(409, "worker.ended");
        worker.gets("resumption", Map.of()).isRefused(409, "worker.ended");
    }

    @Test
    void an_administrator_does_not_end_their_own_work() {
        String me = Hired.ADMINISTRATOR.get("/session").isDone().text("workerId");
        Hired.ADMINISTRATOR.post("/workers/" + me + "/end", Map.of()).isRefused(409, "worker.not-oneself");
        program.post("/workers/" + me + "/end", Map.of()).isRefused(403, "access.role");
    }

    private String opensCase() {
        return program.post("/cases", Cases.intake(HOA_BAN)).isDone().text("caseId");
    }

    private static String abandoned() {
        return Program.of("supervisor.xa").get("/cases/without-worker").isDone().text();
    }
}
