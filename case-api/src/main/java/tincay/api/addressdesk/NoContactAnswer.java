package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.BreachDetails;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.nocontact.OrderDetails;
import tincay.domain.nocontact.RefusalDetails;
import tincay.domain.nocontact.RequestDetails;
import tincay.projections.casefile.NoContactView;

/**
 * One request of a case to keep somebody away, opened.
 *
 * @param version to be named when something is recorded of it
 */
record NoContactAnswer(
        NoContactId noContactId,
        OrderRequester requestedBy,
        boolean herConsent,
        boolean rightsTold,
        Instant requestedAt,
        Instant decisionDue,
        Shown<RequestDetails> request,
        List<Ordered> orders,
        @Nullable Shown<RefusalDetails> refusal,
        List<Breached> breaches,
        @Nullable LocalDate endedOn,
        @Nullable OrderEnd end,
        long version) {

    /** One order. */
    record Ordered(boolean byCourt, LocalDate from, LocalDate to, Instant decidedAt, Shown<OrderDetails> order) {}

    /** One breach. */
    record Breached(BreachKind kind, boolean harmAgain, Instant happenedAt, Shown<BreachDetails> breach) {}

    static NoContactAnswer of(NoContactView view, OpenFile open) {
        var requested = view.requested();
        return new NoContactAnswer(
                requested.noContactId(),
                requested.requestedBy(),
                requested.herConsent(),
                requested.rightsTold(),
                requested.requestedAt(),
                requested.decisionDue(),
                open.shown(requested.request(), RequestDetails.class),
                view.orders().stream().map(one -> ordered(one, open)).toList(),
                view.refusal()
                        .map(one -> open.shown(one.refusal(), RefusalDetails.class))
                        .orElse(null),
                view.breaches().stream().map(one -> breached(one, open)).toList(),
                view.ended().map(NoContactEnded::on).orElse(null),
                view.ended().map(NoContactEnded::end).orElse(null),
                view.version());
    }

    private static Ordered ordered(NoContactOrdered one, OpenFile open) {
        return new Ordered(
                one.byCourt(), one.from(), one.to(), one.decidedAt(), open.shown(one.order(), OrderDetails.class));
    }

    private static Breached breached(NoContactBreached one, OpenFile open) {
        return new Breached(
                one.kind(), one.harmAgain(), one.happenedAt(), open.shown(one.breach(), BreachDetails.class));
    }
}
