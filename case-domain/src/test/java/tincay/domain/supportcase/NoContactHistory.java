package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;

/** What is true of every request to keep somebody away. */
final class NoContactHistory {

    private final Set<LocalDate> held = new HashSet<>();
    private @Nullable NoContactRequested requested;
    private @Nullable NoContactOrdered last;
    private boolean refused;
    private boolean ended;
    private boolean overdue;

    void read(NoContactEvent event) {
        sentence(
                (requested == null) == event instanceof NoContactRequested, "keeping away begins with a request, once");
        sentence(!refused, "after a refusal nothing happens to a request");
        sentence(!ended || event instanceof NoContactBreached, "after its end only an earlier breach is recorded");
        switch (event) {
            case NoContactRequested first -> requested(first);
            case NoContactOrdered order -> ordered(order);
            case NoContactRefused _ -> {
                sentence(last == null, "what was ordered is not refused");
                refused = true;
            }
            case NoContactDecisionOverdue over -> {
                sentence(last == null && !overdue, "only what nobody decided is overdue, and that is said once");
                sentence(over.due().equals(requested.decisionDue()), "a decision is overdue from when it was due");
                overdue = true;
            }
            case NoContactBreached breach ->
                sentence(held.contains(breach.on()), "an order is broken on one of its days");
            case NoContactEnded end -> {
                sentence(last != null, "only what was ordered ends");
                ended = true;
                held.removeIf(day -> day.isAfter(end.on()));
            }
        }
    }

    private void requested(NoContactRequested first) {
        sentence(
                first.requestedBy() != OrderRequester.BODY_WITH_CONSENT || first.herConsent(),
                "no other body asks without her consent");
        sentence(
                Duration.between(first.requestedAt(), first.decisionDue()).toHours() == 12,
                "a decision is due twelve hours after it was asked for");
        requested = first;
    }

    private void ordered(NoContactOrdered order) {
        LocalDate longest =
                order.byCourt() ? order.from().plusMonths(4) : order.from().plusDays(3);
        sentence(
                !order.to().isBefore(order.from()) && !order.to().isAfter(longest),
                "an order lasts no longer than the law lets it");
        sentence(
                !order.decidedAt().isBefore(requested.requestedAt())
                        && !order.from().isBefore(requested.on()),
                "nothing is ordered before it was asked for");
        sentence(last == null || !order.from().isBefore(last.to()), "one order follows the other");
        last = order;
        order.from().datesUntil(order.to().plusDays(1)).forEach(held::add);
    }
}
