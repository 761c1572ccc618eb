package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a survivor stays, from beginning to leaving, over JSON alone. */
@ExtendWith(WatchesCases.class)
class StayJourneyTest {

    private static final String PLACE = "Nhà bà Thử, xóm Trên";
    private static final String OTHER_PLACE = "Nhà ông Thử, xóm Dưới";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Map<String, Object> HOUSEHOLD = Map.of("kind", "HOUSEHOLD", "place", PLACE);

    private final Program staff = Program.of("staff.hoaban");

    @Test
    void a_stay_goes_from_beginning_through_extension_and_move_to_leaving() {
        StaffDesk desk = StaffDesk.withCase().ready();
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        assertThat(desk.file().text("stays.0.lastDay"))
                .isEqualTo(TODAY.plusMonths(3).toString());

        change(desk, stay, "extension", extension(TODAY.plusMonths(5))).isDone();
        assertThat(desk.file().text("stays.0.lastDay"))
                .isEqualTo(TODAY.plusMonths(5).toString());
        assertThat(desk.file().text("stays.0.extensions.0.words.value.sentence"))
                .isEqualTo("Chưa về được");

        change(desk, stay, "move", Map.of("kind", "PEACE_HOUSE", "place", OTHER_PLACE))
                .isDone();
        assertThat(desk.file().text("stays.0.kind")).isEqualTo("PEACE_HOUSE");
        assertThat(desk.file().text("stays.0.lastDay"))
                .isEqualTo(TODAY.plusMonths(3).toString());

        desk.does("closure", Cases.CLOSURE).isRefused(409, "case.stay-running");
        desk.does("stays", HOUSEHOLD).isRefused(409, "case.stay-running");
        change(desk, stay, "end", Map.of("reason", "HOME_BY_CHOICE")).isDone();
        assertThat(desk.file().text("stays.0.end")).isEqualTo("HOME_BY_CHOICE");
        assertThat(desk.file().at("timeline").toString())
                .contains("case.stay_begun", "stay.started", "stay.extended", "stay.moved", "stay.ended")
                .contains("case.stay_finished");
        desk.does("closure", Cases.CLOSURE).isDone();
    }

    @Test
    void where_somebody_stays_is_read_for_a_purpose_only_and_is_nowhere_else() {
        StaffDesk desk = StaffDesk.withCase();
        String referral = desk.referral();
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        assertThat(desk.file().isDone().text()).doesNotContain("xóm Trên");
        assertThat(Program.of("counsellor.mot")
                        .get("/referrals/" + referral)
                        .isDone()
                        .text())
                .doesNotContain("xóm Trên", "HOUSEHOLD");

        assertThat(place(staff, stay).isDone().text("place.value.place")).isEqualTo(PLACE);
        change(desk, stay, "move", Map.of("kind", "HOUSEHOLD", "place", OTHER_PLACE))
                .isDone();
        assertThat(place(staff, stay).isDone().text("place.value.place")).isEqualTo(OTHER_PLACE);
        for (String purpose : List.of("CASE_WORK", "REFERRAL", "OTHER")) {
            staff.post("/stays/" + stay + "/place", Map.of("purpose", purpose))
                    .isRefused(422, "request.invalid")
                    .names("purpose", "field.not-allowed");
        }
    }

    @Test
    void a_stay_of_another_address_is_answered_like_one_that_does_not_exist() {
        StaffDesk desk = StaffDesk.withCase();
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        Program other = Program.of("staff.suoimo");
        String missing = "stay-00000000-0000-4000-8000-000000000000";
        assertThat(place(other, stay).isRefused(404, "not-found").text())
                .isEqualTo(place(other, missing).isRefused(404, "not-found").text());
        for (var change : Map.of(
                        "extension", extension(TODAY.plusMonths(4)),
                        "move", HOUSEHOLD,
                        "end", Map.of("reason", "KIN"))
                .entrySet()) {
            String path = "/stays/" + stay + "/" + change.getKey();
            other.post(path, change.getValue(), "If-Match", "\"0\"").isRefused(404, "not-found");
        }
    }

    @Test
    void past_its_limit_a_stay_is_neither_extended_nor_moved_within_its_kind_but_ends() {
        StaffDesk desk = StaffDesk.withCase();
        LocalDate arrival = LocalDate.of(2026, 11, 20);
        Map<String, Object> health = Map.of("kind", "PUBLIC_HEALTH_FACILITY", "place", PLACE, "on", arrival.toString());
        String stay = desk.does("stays", health).isDone().text("stayId");
        assertThat(desk.file().text("stays.0.lastDay")).isEqualTo("2026-11-21");

        change(desk, stay, "extension", extension(TODAY.plusDays(2))).isRefused(409, "stay.past-limit");
        change(desk, stay, "move", Cases.without(health, "on")).isRefused(409, "stay.past-limit");
        change(desk, stay, "extension", Cases.with(extension(arrival.plusDays(2)), "on", "2026-11-21"))
                .isDone();
        change(desk, stay, "end", Map.of("reason", "LIMIT")).isDone();
        desk.does("stays", Cases.without(health, "on")).isRefused(409, "stay.past-limit");
    }

    @Test
    void an_extension_is_given_in_time_for_a_reason_and_at_most_as_long_again() {
        StaffDesk desk = StaffDesk.withCase();
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        change(desk, stay, "extension", extension(TODAY.plusMonths(3))).isRefused(409, "stay.not-longer");
        change(desk, stay, "extension", extension(TODAY.plusMonths(6).plusDays(5)))
                .isRefused(409, "stay.too-long");
        change(desk, stay, "extension", Cases.without(extension(TODAY.plusMonths(4)), "words"))
                .isRefused(422, "request.invalid")
                .names("words", "field.required");
        change(desk, stay, "move", Map.of("kind", "KIN_OR_FRIEND", "place", PLACE))
                .isDone();
        change(desk, stay, "extension", extension(TODAY.plusMonths(4))).isRefused(409, "stay.no-limit");
        change(desk, stay, "end", Map.of("reason", "KIN", "on", "2026-11-20")).isRefused(409, "stay.before-arrival");
        change(desk, stay, "end", Map.of("reason", "KIN")).isDone();
        change(desk, stay, "end", Map.of("reason", "KIN")).isRefused(409, "stay.ended");
    }

    @Test
    void a_change_of_a_stay_names_the_version_it_saw() {
        StaffDesk desk = StaffDesk.withCase();
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        staff.post("/stays/" + stay + "/end", Map.of("reason", "KIN")).isRefused(428, "request.version-needed");
        staff.post("/stays/" + stay + "/end", Map.of("reason", "KIN"), "If-Match", "\"7\"")
                .isRefused(412, "request.stale");
    }

    @Test
    void a_survivor_who_stays_elsewhere_may_take_her_consent_back_and_still_leave() {
        StaffDesk desk = StaffDesk.withCase();
        Map<String, Object> agreed = Cases.with(
                Cases.without(Cases.without(Cases.without(Cases.REFERRAL_CONSENT, "recipient"), "dataGroups"), "until"),
                "purpose",
                "CASE_RECORD");
        String consent = desk.does("consents", agreed).isDone().text("consentId");
        String stay = desk.does("stays", HOUSEHOLD).isDone().text("stayId");
        desk.withdraws(consent).isDone();
        change(desk, stay, "end", Map.of("reason", "HOME_BY_CHOICE")).isDone();
        desk.does("stays", HOUSEHOLD).isRefused(409, "case.record-consent-withdrawn");
    }

    private static Reply place(Program program, String stay) {
        return program.post("/stays/" + stay + "/place", Map.of("purpose", "CONTACT"));
    }

    private static Map<String, Object> extension(LocalDate lastDay) {
        return Map.of("reason", "STILL_DANGER", "words", "Chưa về được", "lastDay", lastDay.toString());
    }

    /** Changes the stay in the version the case file tells. */
    private Reply change(StaffDesk desk, String stay, String what, Map<String, ?> body) {
        String version = "\"" + desk.file().text("stays.0.version") + "\"";
        return staff.post("/stays/" + stay + "/" + what, body, "If-Match", version);
    }
}
