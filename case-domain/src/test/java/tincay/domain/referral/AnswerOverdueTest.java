package tincay.domain.referral;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralEvent.AnswerOverdue;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;

class AnswerOverdueTest {

    private static final Instant DUE = NOON.plus(Urgency.EMERGENCY.answerDue());
    private static final AnswerOverdue MISSED = new AnswerOverdue(REFERRAL, CASE, DUE, NEXT_DAY);

    private final AggregateTestFixture<Referral> fixture = Stream.of(Referral.class);

    @Test
    void silence_past_the_hour_is_a_fact_that_says_when_the_answer_was_due() {
        fixture.given(sent()).when(declare(DUE)).expectEvents(MISSED);
    }

    @Test
    void it_is_said_once_and_not_before_its_time() {
        nothing(declare(DUE.minusNanos(1)), sent());
        nothing(declare(DUE.plusSeconds(60)), sent(), MISSED);
        nothing(new DeclareAnswerOverdue(REFERRAL, DUE.minusSeconds(1), DUE), sent());
    }

    @Test
    void an_answer_of_any_kind_is_not_missed() {
        nothing(declare(DUE), sent(), new ReferralAccepted(REFERRAL, CASE, NEXT_DAY));
        nothing(declare(DUE), sent(), new ReferralDeclined(REFERRAL, CASE, DeclineReason.NO_CAPACITY, NEXT_DAY));
        nothing(declare(DUE), sent(), new ReferralRevoked(REFERRAL, CASE, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY));
    }

    @Test
    void an_answer_that_comes_late_is_still_an_answer() {
        fixture.given(sent(), MISSED)
                .when(new AcceptReferral(REFERRAL, NEXT_DAY, null))
                .expectEvents(new ReferralAccepted(REFERRAL, CASE, NEXT_DAY));
    }

    private void nothing(DeclareAnswerOverdue command, ReferralEvent... facts) {
        fixture.given((Object[]) facts)
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static DeclareAnswerOverdue declare(Instant now) {
        return new DeclareAnswerOverdue(REFERRAL, DUE, now);
    }

    private static ReferralSent sent() {
        return new ReferralSent(
                REFERRAL,
                CASE,
                ServiceKind.PSYCHOSOCIAL,
                COUNSELLING,
                ReferralChannel.SYSTEM,
                CONSENT,
                NEXT_SUMMER,
                Set.of(DataGroup.IDENTITY),
                Urgency.EMERGENCY,
                NEXT_DAY,
                NOON,
                DUE,
                sealed(Purpose.SHARED),
                null,
                null,
                null);
    }
}
