package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case moves to another address, over JSON alone: declined once, because it is too far, then accepted. */
@ExtendWith(WatchesCases.class)
class TransferJourneyTest {

    private static final String SECRET = "BI-MAT-9913";

    private final Program there = Program.of("staff.suoimo");
    private final Program supervisor = Program.of("supervisor.xa");
    private final StaffDesk desk = StaffDesk.withCase();

    @Test
    void declined_once_and_then_accepted_the_case_belongs_to_the_other_address() {
        String referral = desk.referral();
        String before = Instant.now().toString();
        String first = offer("SHE_ASKED", true).isDone().text("transferId");
        offer("SHE_ASKED", true).isRefused(409, "transfer.already-offered");
        answer(first, "decline", Map.of("reason", "TOO_FAR")).isDone();
        answer(first, "acceptance", Map.of()).isRefused(404, "not-found");
        assertThat(there.get(desk.path()).status()).isEqualTo(404);

        String second = offer("SHE_ASKED", true).isDone().text("transferId");
        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.open-referral");
        assertThat(answer(second, "acceptance", Map.of()).isDone().text("caseId"))
                .isEqualTo(desk.caseId());

        assertThat(desk.file().status())
                .as("for those who had it there is no such case")
                .isEqualTo(404);
        assertThat(Program.of("staff.hoaban").get("/cases").isDone().text()).doesNotContain(desk.caseId());
        Reply file = there.get(desk.path()).isDone();
        assertThat(file.text("addressId")).isEqualTo(StaffDesk.addressOf("staff.suoimo"));
        assertThat(file.text()).contains(referral);
        assertThat(there.get("/cases").isDone().text()).contains(desk.caseId());
        assertThat(there.get(desk.path() + "?at=" + before).isDone().text("addressId"))
                .as("where it was then")
                .isEqualTo(StaffDesk.addressOf("staff.hoaban"));
        assertThat(Program.of("staff.hoaban").get(desk.path() + "?at=" + before).status())
                .as("what was then is read under the rights of now")
                .isEqualTo(404);
    }

    @Test
    void who_is_offered_a_case_does_not_learn_whose_it_is() {
        String transfer = offer("MOVED", true).isDone().text("transferId");
        Reply offers = there.get("/transfers").isDone();
        assertThat(offers.text())
                .contains(transfer, "MOVED")
                .doesNotContain(desk.caseId(), desk.file().text("caseNumber"), "Thử");
        assertThat(Program.of("staff.hoaban").get("/transfers").isDone().text()).doesNotContain(transfer);
        Program.of("staff.hoaban")
                .post("/transfers/" + transfer + "/acceptance", Map.of())
                .isRefused(404, "not-found");
        assertThat(supervisor.get("/handovers").isDone().text())
                .contains(desk.file().text("caseNumber"))
                .doesNotContain("Thử");
        takeBack(transfer).isDone();
        takeBack(transfer).isRefused(409, "transfer.not-open");
        assertThat(there.get("/transfers").isDone().text()).doesNotContain(transfer);
    }

    @Test
    void without_her_yes_only_the_supervisor_decides_and_only_where_it_is_not_safe() {
        offer("NOT_SAFE_HERE", false).isRefused(409, "transfer.not-agreed");
        supervisor.post(desk.path() + "/transfer", offered("MOVED", false)).isRefused(409, "transfer.not-agreed");
        String transfer = supervisor
                .post(desk.path() + "/transfer", offered("NOT_SAFE_HERE", false))
                .isDone()
                .text("transferId");
        takeBack(transfer).isDone();
    }

    @Test
    void what_is_missing_or_unknown_is_named_and_never_repeated_and_strangers_learn_nothing() {
        for (String member : List.of("to", "reason", "agreed")) {
            post(Cases.without(offered("MOVED", true), member)).names(member, "field.required");
        }
        Reply unknown = post(Cases.with(offered("MOVED", true), "reason", SECRET));
        unknown.names("reason", "field.unknown");
        assertThat(unknown.text()).doesNotContain(SECRET);
        post(Cases.with(offered("MOVED", true), "to", "addr-" + UUID.randomUUID()))
                .names("to", "field.unknown");
        post(Cases.with(offered("MOVED", true), "on", "2999-01-01")).isRefused(422, "request.invalid");
        post(Cases.with(offered("MOVED", true), "to", StaffDesk.addressOf("staff.hoaban")))
                .isRefused(409, "transfer.own-address");
        there.post(desk.path() + "/transfer", offered("MOVED", true)).isRefused(404, "not-found");
        String transfer = offer("MOVED", true).isDone().text("transferId");
        answer(transfer, "decline", Map.of()).names("reason", "field.required");
        answer(transfer, "decline", Map.of("reason", SECRET)).names("reason", "field.unknown");
        takeBack(transfer).isDone();
    }

    private Reply offer(String reason, boolean agreed) {
        return post(offered(reason, agreed));
    }

    private Reply post(Map<String, Object> body) {
        return Program.of("staff.hoaban").post(desk.path() + "/transfer", body);
    }

    private Reply takeBack(String transfer) {
        return Program.of("staff.hoaban").post(desk.path() + "/transfer/" + transfer + "/taking-back", Map.of());
    }

    private Reply answer(String transfer, String how, Map<String, ?> body) {
        return there.post("/transfers/" + transfer + "/" + how, body);
    }

    private static Map<String, Object> offered(String reason, boolean agreed) {
        return new HashMap<>(Map.of("to", StaffDesk.addressOf("staff.suoimo"), "reason", reason, "agreed", agreed));
    }
}
