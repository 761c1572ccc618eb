package tincay.domain.datarequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.worker.WorkerId;

/** As much of a request as its rules ask for. */
final class RequestState {

    boolean extended;
    boolean ended;

    @Nullable
    WorkerId acknowledgedBy;

    private @Nullable RequestReceived received;
    private Instant answerDue = Instant.MIN;
    private final Set<RequestDuty> missed = EnumSet.noneOf(RequestDuty.class);

    void evolve(DataRequestEvent event) {
        switch (event) {
            case RequestReceived fact -> {
                received = fact;
                answerDue = fact.answerDue();
            }
            case RequestAcknowledged fact -> acknowledgedBy = fact.acknowledgedBy();
            case RequestExtended fact -> {
                extended = true;
                answerDue = fact.answerDue();
            }
            case RequestAnswered _, RequestNotMet _ -> ended = true;
            case RequestOverdue fact -> missed.add(fact.duty());
        }
    }

    RequestReceived received() {
        return requireNonNull(received);
    }

    Instant answerDue() {
        return answerDue;
    }

    /** Whether it was owed until exactly then, should have been done by now, and nobody has said so yet. */
    boolean misses(RequestDuty duty, Instant due, Instant now) {
        boolean done = ended || (duty == RequestDuty.ACKNOWLEDGE && acknowledgedBy != null);
        return !done && due.equals(due(duty)) && !now.isBefore(due) && !missed.contains(duty);
    }

    private Instant due(RequestDuty duty) {
        return switch (duty) {
            case ACKNOWLEDGE -> received().acknowledgeDue();
            case ANSWER -> answerDue;
        };
    }
}
