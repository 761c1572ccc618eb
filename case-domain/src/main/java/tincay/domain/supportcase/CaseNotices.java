package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.supportcase.NoticeRefusal.ANOTHER_PERSON;
import static tincay.domain.supportcase.NoticeRefusal.NOTICE_ANSWERED;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.NoticeCommand.WithholdNotice;
import tincay.domain.supportcase.NoticeEvent.NotificationWithheld;

/**
 * The notice to the commune held back (Law 13/2022 art. 36 names no exception): one fact, whose actor is the supervisor. Had
 * the worker to ask in writing first, the reason would wait in a list where the person feared might be read about.
 */
final class CaseNotices {

    private final CaseState state;

    CaseNotices(CaseState state) {
        this.state = state;
    }

    /** Never by who works on the case alone, and not once the commune knows. */
    @CommandHandler
    void decide(WithholdNotice c) {
        state.mustBeOpenOn(c.on());
        Refused.when(state.communeAnswered, NOTICE_ANSWERED);
        Refused.when(state.workers.contains(c.agreedBy()), ANOTHER_PERSON);
        apply(new NotificationWithheld(c.caseId(), c.agreedBy(), c.on(), c.withheldAt(), c.reason()));
    }
}
