package tincay.projections.referralinbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.OTHER_COUNSELLING;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.mixed;
import static tincay.projections.ReadModels.recorded;
import static tincay.projections.ReadModels.rows;
import static tincay.projections.ReadModels.stuttering;
import static tincay.projections.Referring.accepted;
import static tincay.projections.Referring.appointment;
import static tincay.projections.Referring.called;
import static tincay.projections.Referring.completed;
import static tincay.projections.Referring.declined;
import static tincay.projections.Referring.entered;
import static tincay.projections.Referring.notAttended;
import static tincay.projections.Referring.revoked;
import static tincay.projections.Referring.sent;
import static tincay.projections.Referring.sentOutside;
import static tincay.projections.Referring.served;
import static tincay.projections.Referring.unanswered;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.WorkerId;
import tincay.projections.ReadModels;

class ReferralInboxTest {

    private static final WorkerId HA = new WorkerId(id("ha"));
    private static final ReferralId ANOTHER = new ReferralId(id("another referral"));

    private static JdbcClient jdbc;

    private ReferralInboxProjector projector;
    private ReferralInbox inbox;

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        projector = new ReferralInboxProjector();
        ReadModels.empty(jdbc, projector);
        jdbc.sql("truncate authority.referral_receiver, authority.worker_role, authority.case_tie")
                .update();
        inbox = new ReferralInbox(jdbc);
        role("COUNSELLOR", COUNSELLING, NEXT_DAY, null);
    }

    @Test
    void a_counsellor_sees_what_was_sent_to_her_service_and_only_what_was_agreed() {
        send(sent());
        assertThat(inbox.of(HA, NEXT_DAY))
                .containsExactly(new InboxRow(
                        REFERRAL,
                        ServiceKind.PSYCHOSOCIAL,
                        Urgency.URGENT,
                        ReferralState.SENT,
                        NOON,
                        NOON.plus(Duration.ofHours(24)),
                        NEXT_SUMMER,
                        List.of(DataGroup.CONTACT, DataGroup.IDENTITY),
                        sealed(Purpose.SHARED),
                        0));
        assertThat(inbox.one(REFERRAL, HA, NEXT_DAY)).isPresent();
        assertThat(inbox.one(ANOTHER, HA, NEXT_DAY)).isEmpty();
    }

    @Test
    void a_referral_stands_as_its_last_fact_says_and_its_version_follows() {
        send(sent());
        List<ReferralEvent> facts = List.of(sent(), called(), accepted(), appointment(), served(), completed());
        List<ReferralState> states = List.of(
                ReferralState.SENT,
                ReferralState.SENT,
                ReferralState.ACCEPTED,
                ReferralState.APPOINTMENT_MADE,
                ReferralState.SERVICE_GIVEN,
                ReferralState.COMPLETED);
        for (int i = 0; i < facts.size(); i++) {
            deliver(jdbc, projector, recorded(facts.subList(0, i + 1)));
            assertThat(stands()).isEqualTo(states.get(i));
            assertThat(inbox.of(HA, NEXT_DAY).getFirst().version()).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @MethodSource("otherEnds")
    void every_other_end_is_told(ReferralEvent end, ReferralState state) {
        send(sent());
        deliver(jdbc, projector, recorded(sent(), end));
        assertThat(stands()).isEqualTo(state);
    }

    static Stream<Arguments> otherEnds() {
        return Stream.of(
                Arguments.of(declined(), ReferralState.DECLINED),
                Arguments.of(notAttended(), ReferralState.NOT_ATTENDED),
                Arguments.of(unanswered(), ReferralState.ENDED_UNANSWERED),
                Arguments.of(revoked(), ReferralState.REVOKED));
    }

    @Test
    void what_waits_for_an_answer_comes_first_and_of_that_the_most_urgent() {
        ReferralId third = new ReferralId(id("third"));
        send(sent(), sent(ANOTHER, COUNSELLING, Urgency.EMERGENCY), sent(third, COUNSELLING, Urgency.NORMAL));
        assertThat(order()).containsExactly(ANOTHER, REFERRAL, third);
        deliver(jdbc, projector, recorded(sent(), accepted()));
        assertThat(order()).containsExactly(ANOTHER, third, REFERRAL);
    }

    @Test
    void a_revoked_referral_is_dark_though_the_reader_is_behind() {
        send(sent());
        jdbc.sql("update authority.referral_receiver set open = false").update();
        assertDark(NEXT_DAY);
    }

    @Test
    void a_referral_is_seen_on_its_consents_last_day_and_dark_the_day_after() {
        send(sent());
        assertThat(inbox.one(REFERRAL, HA, NEXT_SUMMER)).isPresent();
        assertDark(NEXT_SUMMER.plusDays(1));
    }

    @Test
    void a_suspended_counsellor_sees_nothing() {
        send(sent());
        jdbc.sql("update authority.worker_role set suspended = true").update();
        assertDark(NEXT_DAY);
    }

    @Test
    void what_went_to_another_service_is_not_seen() {
        send(sent(REFERRAL, OTHER_COUNSELLING, Urgency.URGENT));
        assertDark(NEXT_DAY);
        role("COUNSELLOR", OTHER_COUNSELLING, NEXT_DAY, null);
        assertThat(inbox.of(HA, NEXT_DAY)).hasSize(1);
    }

    @Test
    void what_went_outside_is_seen_by_no_counsellor_and_only_whose_key_seals_it_is_known() {
        send(sentOutside());
        deliver(jdbc, projector, recorded(sentOutside(), entered(ReplyCode.A), accepted()));
        assertDark(NEXT_DAY);
        assertThat(rows(jdbc, "referral_inbox_v1")).singleElement().asString().contains("ACCEPTED", "\"version\": 2");
        assertThat(inbox.subjectOf(REFERRAL)).contains(sentOutside().shared().subject());
        assertThat(inbox.subjectOf(ANOTHER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADDRESS_STAFF", "SUPERVISOR", "UNION_LEADER", "ADMINISTRATOR"})
    void no_other_role_reads_a_services_referrals(String other) {
        send(sent());
        jdbc.sql("update authority.worker_role set role = ?").param(other).update();
        assertDark(NEXT_DAY);
    }

    @Test
    void a_role_is_held_from_its_first_day_to_its_last() {
        send(sent());
        jdbc.sql("truncate authority.worker_role").update();
        role("COUNSELLOR", COUNSELLING, NEXT_DAY, NEXT_DAY.plusDays(2));
        assertDark(NEXT_DAY.minusDays(1));
        assertThat(inbox.of(HA, NEXT_DAY)).hasSize(1);
        assertThat(inbox.of(HA, NEXT_DAY.plusDays(2))).hasSize(1);
        assertDark(NEXT_DAY.plusDays(3));
    }

    @Test
    void a_counsellor_never_sees_her_own_case_or_a_kins() {
        send(sent());
        jdbc.sql("insert into authority.case_tie values (?, ?)")
                .params(CASE.value(), HA.value())
                .update();
        assertDark(NEXT_DAY);
    }

    @Test
    void what_happens_to_one_referral_leaves_another_untouched() {
        send(sent(), sent(ANOTHER, COUNSELLING, Urgency.NORMAL));
        InboxRow before = inbox.one(ANOTHER, HA, NEXT_DAY).orElseThrow();
        deliver(jdbc, projector, recorded(sent(), accepted(), appointment(), completed()));
        assertThat(inbox.one(ANOTHER, HA, NEXT_DAY)).contains(before);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_to_what_was_never_sent_stops_the_reader(ReferralEvent answer) {
        assertThatThrownBy(() -> deliver(jdbc, projector, recorded(answer))).isInstanceOf(IllegalStateException.class);
    }

    static Stream<ReferralEvent> answers() {
        return Stream.of(
                called(),
                accepted(),
                declined(),
                appointment(),
                served(),
                notAttended(),
                completed(),
                revoked(),
                unanswered(),
                entered(ReplyCode.G));
    }

    @Test
    void delivered_twice_or_rebuilt_in_another_order_of_cases_the_inbox_is_the_same() {
        List<List<DomainEventMessage<?>>> cases = ReadModels.randomCases(100);
        deliver(jdbc, projector, mixed(cases, 1));
        List<String> once = rows(jdbc, "referral_inbox_v1");
        assertThat(once).hasSizeGreaterThan(100);
        ReadModels.empty(jdbc, projector);
        assertThat(rows(jdbc, "referral_inbox_v1")).isEmpty();
        deliver(jdbc, projector, stuttering(mixed(cases, 2), 3));
        assertThat(rows(jdbc, "referral_inbox_v1")).isEqualTo(once);
    }

    private void send(ReferralSent... referrals) {
        for (var referral : referrals) {
            deliver(jdbc, projector, recorded(referral));
            jdbc.sql(
                            "insert into authority.referral_receiver(referral_id, case_id, service_id, open) values (?, ?, ?, true)")
                    .params(
                            referral.referralId().value(),
                            CASE.value(),
                            referral.service() == null
                                    ? null
                                    : referral.service().value())
                    .update();
        }
    }

    private void assertDark(LocalDate day) {
        assertThat(inbox.of(HA, day)).isEmpty();
        assertThat(inbox.one(REFERRAL, HA, day)).isEmpty();
    }

    private ReferralState stands() {
        return inbox.one(REFERRAL, HA, NEXT_DAY).orElseThrow().state();
    }

    private List<ReferralId> order() {
        return inbox.of(HA, NEXT_DAY).stream().map(InboxRow::referralId).toList();
    }

    private static void role(String role, ServiceId service, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql(
                        "insert into authority.worker_role(worker_id, role, service_id, from_date, to_date) values (?, ?, ?, ?, ?)")
                .params(HA.value(), role, service.value(), from, to)
                .update();
    }
}
