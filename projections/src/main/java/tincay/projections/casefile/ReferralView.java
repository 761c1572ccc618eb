package tincay.projections.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.ConsentId;

/**
 * One referral of the case and how it stands.
 *
 * @param answers what the receiver answered and reported, oldest first; with them what the sender entered for a partner outside
 * @param version the referral's own version, as it must be named to answer it
 */
public record ReferralView(
        ReferralMade made, ReferralState state, Instant answerDue, List<ReferralEvent> answers, long version) {

    /** Whether neither the receiver nor the sender has ended it. */
    public boolean isOpen() {
        return switch (state) {
            case SENT, ACCEPTED, APPOINTMENT_MADE, SERVICE_GIVEN -> true;
            case COMPLETED, DECLINED, NOT_ATTENDED, REVOKED, ENDED_UNANSWERED -> false;
        };
    }

    /** Whether it went to a partner outside, whose replies the sender enters. */
    public boolean isOutside() {
        return made.channel() != ReferralChannel.SYSTEM;
    }

    /** The newest answer of one kind. */
    public <A extends ReferralEvent> Optional<A> newest(Class<A> kind) {
        return answers.reversed().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What the sender entered for a partner outside, oldest first. */
    public List<ReplyEntered> replies() {
        return answers.stream()
                .filter(ReplyEntered.class::isInstance)
                .map(ReplyEntered.class::cast)
                .toList();
    }

    ReferralView in(ReferralState next) {
        return new ReferralView(made, next, answerDue, answers, version);
    }

    /** The same, resting on a consent that was given meanwhile, until the day agreed there. */
    ReferralView restingOn(ConsentId consent, LocalDate sharedUntil) {
        ReferralMade resting = new ReferralMade(
                made.caseId(),
                made.referralId(),
                made.receiver(),
                made.service(),
                consent,
                sharedUntil,
                made.groups(),
                made.urgency(),
                made.on(),
                made.madeAt(),
                made.shared(),
                made.call(),
                made.channel(),
                made.slip(),
                null);
        return new ReferralView(resting, state, answerDue, answers, version);
    }

    ReferralView at(long newer) {
        return new ReferralView(made, state, answerDue, answers, newer);
    }

    ReferralView with(ReferralEvent answer) {
        return new ReferralView(
                made,
                state,
                answerDue,
                Stream.concat(answers.stream(), Stream.of(answer)).toList(),
                version);
    }
}
