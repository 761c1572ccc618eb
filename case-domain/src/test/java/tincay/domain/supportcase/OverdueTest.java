package tincay.domain.supportcase;

import static java.util.Objects.requireNonNull;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.openedForAChild;
import static tincay.domain.supportcase.CaseStory.referralMade;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;

class OverdueTest {

    private static final Instant DUE = Instant.parse("2026-11-20T17:00:00Z");
    private static final Instant REFER_DUE = Instant.parse("2026-11-21T17:00:00Z");

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void what_was_not_done_in_time_is_a_fact_that_says_what_and_until_when() {
        fixture.given(opened()).when(overdue(Duty.ASSESS, DUE, DUE)).expectEvents(missed(Duty.ASSESS, DUE, ARRIVAL));
        fixture.given(opened(), assessed(RiskLevel.LOW))
                .when(overdue(Duty.NOTIFY_COMMUNE, DUE, DUE.plusSeconds(99)))
                .expectEvents(missed(Duty.NOTIFY_COMMUNE, DUE, ARRIVAL));
    }

    @Test
    void what_was_done_is_not_missed_however_late_it_was_entered() {
        nothing(overdue(Duty.ASSESS, DUE, DUE), opened(), assessed(RiskLevel.LOW));
        nothing(overdue(Duty.NOTIFY_COMMUNE, DUE, DUE), opened(), notified());
    }

    @Test
    void it_is_said_once_and_not_before_its_time() {
        nothing(overdue(Duty.ASSESS, DUE, DUE.plusSeconds(1)), opened(), missed(Duty.ASSESS, DUE, ARRIVAL));
        nothing(overdue(Duty.ASSESS, DUE, DUE.minusNanos(1)), opened());
    }

    @Test
    void whoever_asks_about_another_deadline_than_the_case_knows_changes_nothing() {
        nothing(overdue(Duty.ASSESS, DUE.minusSeconds(1), DUE), opened());
        nothing(overdue(Duty.CHILD_PROTECTION, DUE, DUE), opened());
        nothing(overdue(Duty.REFERRAL_ANSWER, DUE, DUE), opened());
    }

    @Test
    void nothing_is_missed_in_a_closed_case() {
        nothing(overdue(Duty.ASSESS, DUE, DUE), opened(), notified(), closed());
    }

    @Test
    void a_reopened_case_is_assessed_the_same_day_or_it_is_missed_once_more() {
        var reopened = new CaseReopened(CASE, ReopenReason.NEW_HARM, NEXT_DAY);
        fixture.given(
                        opened(),
                        missed(Duty.ASSESS, DUE, ARRIVAL),
                        assessed(RiskLevel.LOW),
                        notified(),
                        closed(),
                        reopened)
                .when(overdue(Duty.ASSESS, REFER_DUE, REFER_DUE))
                .expectEvents(missed(Duty.ASSESS, REFER_DUE, NEXT_DAY));
        nothing(overdue(Duty.ASSESS, DUE, REFER_DUE), opened(), notified(), closed(), reopened);
    }

    @Test
    void a_high_level_needs_a_referral_by_the_end_of_the_next_day() {
        fixture.given(opened(), assessed(RiskLevel.HIGH))
                .when(overdue(Duty.REFER, REFER_DUE, REFER_DUE))
                .expectEvents(missed(Duty.REFER, REFER_DUE, NEXT_DAY));
        nothing(
                overdue(Duty.REFER, REFER_DUE, REFER_DUE),
                opened(),
                assessed(RiskLevel.HIGH),
                consent(),
                referralMade());
        nothing(overdue(Duty.REFER, REFER_DUE, REFER_DUE), opened(), assessed(RiskLevel.MEDIUM));
    }

    @Test
    void health_care_is_owed_until_each_window_closes_unless_she_was_referred_there() {
        var noted = new HealthWindowNoted(CASE, REFER_DUE, REFER_DUE.plusSeconds(172_800), ARRIVAL);
        fixture.given(opened())
                .when(new NoteHealthWindow(CASE, REFER_DUE.minusSeconds(259_200), ARRIVAL))
                .expectEvents(noted);
        fixture.given(opened(), noted)
                .when(overdue(Duty.HEALTH_WITHIN_72_HOURS, REFER_DUE, REFER_DUE))
                .expectEvents(missed(Duty.HEALTH_WITHIN_72_HOURS, REFER_DUE, NEXT_DAY));
        nothing(overdue(Duty.HEALTH_WITHIN_120_HOURS, REFER_DUE, REFER_DUE), opened(), noted);
        nothing(
                overdue(Duty.HEALTH_WITHIN_72_HOURS, REFER_DUE, REFER_DUE),
                opened(),
                noted,
                referralMadeTo(ServiceKind.HEALTH));
    }

    @Test
    void a_window_that_had_closed_before_she_came_is_not_missed_by_anybody() {
        Instant before = Instant.parse("2026-11-19T17:00:00Z");
        var noted = new HealthWindowNoted(CASE, before, before.plusSeconds(172_800), ARRIVAL);
        nothing(overdue(Duty.HEALTH_WITHIN_72_HOURS, before, DUE), opened(), noted);
    }

    @Test
    void a_referral_to_those_who_protect_children_is_as_good_as_the_notice() {
        Instant noon = Instant.parse("2026-11-21T05:00:00Z");
        fixture.given(openedForAChild())
                .when(overdue(Duty.CHILD_PROTECTION, noon, noon))
                .expectEvents(missed(Duty.CHILD_PROTECTION, noon, NEXT_DAY));
        nothing(
                overdue(Duty.CHILD_PROTECTION, noon, noon),
                openedForAChild(),
                referralMadeTo(ServiceKind.CHILD_PROTECTION));
        nothing(overdue(Duty.CHILD_PROTECTION, noon, noon), openedForAChild(), notified());
    }

    private static ReferralMade referralMadeTo(ServiceKind kind) {
        ReferralMade m = referralMade();
        return new ReferralMade(
                m.caseId(),
                m.referralId(),
                Recipient.service(kind, requireNonNull(m.service())),
                m.service(),
                m.consentId(),
                m.sharedUntil(),
                m.groups(),
                m.urgency(),
                m.on(),
                m.madeAt(),
                m.shared(),
                m.call(),
                m.channel(),
                m.slip(),
                null);
    }

    private void nothing(DeclareOverdue command, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeclareOverdue overdue(Duty duty, Instant due, Instant now) {
        return new DeclareOverdue(CASE, DutyId.of(duty, CASE), due, now);
    }

    private static DutyOverdue missed(Duty duty, Instant due, LocalDate on) {
        return new DutyOverdue(CASE, DutyId.of(duty, CASE), duty, due, on);
    }
}
