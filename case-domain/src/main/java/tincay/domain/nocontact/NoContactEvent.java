package tincay.domain.nocontact;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;

/** What happened about keeping somebody away. */
public sealed interface NoContactEvent extends Event, OfCase {

    NoContactId noContactId();

    /** The commune was asked to keep somebody away from the survivor, and must decide by an hour. */
    @EventName("no_contact.requested")
    record NoContactRequested(
            NoContactId noContactId,
            CaseId caseId,
            OrderRequester requestedBy,
            boolean herConsent,
            boolean rightsTold,
            Instant requestedAt,
            Instant decisionDue,
            LocalDate on,
            Confidential<RequestDetails> request)
            implements NoContactEvent {}

    /** As far as was known when the hour had passed, the commune had not decided. */
    @EventName("no_contact.decision_overdue")
    record NoContactDecisionOverdue(NoContactId noContactId, CaseId caseId, Instant due, LocalDate on)
            implements NoContactEvent {}

    /** It was ordered, for some days. */
    @EventName("no_contact.ordered")
    record NoContactOrdered(
            NoContactId noContactId,
            CaseId caseId,
            boolean byCourt,
            LocalDate from,
            LocalDate to,
            Instant decidedAt,
            LocalDate on,
            Confidential<OrderDetails> order)
            implements NoContactEvent {}

    /** It was not ordered. */
    @EventName("no_contact.refused")
    record NoContactRefused(
            NoContactId noContactId,
            CaseId caseId,
            Instant decidedAt,
            LocalDate on,
            Confidential<RefusalDetails> refusal)
            implements NoContactEvent {}

    /** Whoever was to keep away did not; the danger must be assessed again the same day. */
    @EventName("no_contact.breached")
    record NoContactBreached(
            NoContactId noContactId,
            CaseId caseId,
            BreachKind kind,
            boolean harmAgain,
            Instant happenedAt,
            LocalDate on,
            Confidential<BreachDetails> breach)
            implements NoContactEvent {}

    /** No order holds any more. */
    @EventName("no_contact.ended")
    record NoContactEnded(NoContactId noContactId, CaseId caseId, OrderEnd end, LocalDate on)
            implements NoContactEvent {}
}
