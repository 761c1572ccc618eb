package tincay.domain.nocontact;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;

/** What can be asked about keeping somebody away. */
public sealed interface NoContactCommand extends Command {

    NoContactId noContactId();

    @Override
    default NoContactId target() {
        return noContactId();
    }

    /** Records that the commune was asked to keep somebody away. */
    record RequestNoContact(
            NoContactId noContactId,
            CaseId caseId,
            OrderRequester requestedBy,
            boolean herConsent,
            boolean rightsTold,
            Instant requestedAt,
            LocalDate on,
            Confidential<RequestDetails> request)
            implements NoContactCommand {}

    /** Records an order, the first or one more, and its days. */
    record OrderNoContact(
            NoContactId noContactId,
            boolean byCourt,
            LocalDate from,
            LocalDate to,
            Instant decidedAt,
            LocalDate on,
            Confidential<OrderDetails> order)
            implements NoContactCommand {}

    /** Records that the commune did not order it. */
    record RefuseNoContact(
            NoContactId noContactId, Instant decidedAt, LocalDate on, Confidential<RefusalDetails> refusal)
            implements NoContactCommand {}

    /** Records that an order was broken. */
    record RecordBreach(
            NoContactId noContactId,
            BreachKind kind,
            boolean harmAgain,
            Instant happenedAt,
            LocalDate on,
            Confidential<BreachDetails> breach)
            implements NoContactCommand {}

    /**
     * Says that the commune seems not to have decided until then; sent by the clock, never by a person.
     *
     * @param now the time the clock said
     */
    record DeclareDecisionOverdue(NoContactId noContactId, Instant due, Instant now) implements NoContactCommand {}

    /** Records that no order holds any more. */
    record EndNoContact(NoContactId noContactId, OrderEnd end, LocalDate on) implements NoContactCommand {}
}
