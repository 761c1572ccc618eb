package tincay.projections.datarequests;

import static tincay.projections.datarequests.DataRequestsTable.REQUESTS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.datarequest.DataRequestEvent;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.datarequest.RequestDuty;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what was asked, until when it is owed, and what became of it. */
@Component
class DataRequestsProjector implements ReadModel {

    @Override
    public String name() {
        return "data-requests";
    }

    @Override
    public List<Shape> tables() {
        return List.of(REQUESTS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(DataRequestEvent.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return recorded.fact() instanceof DataRequestEvent event
                ? List.of(fold(event).set("version", recorded.sequence()))
                : List.of();
    }

    private static Change fold(DataRequestEvent event) {
        return switch (event) {
            case RequestReceived fact -> received(fact);
            case RequestAcknowledged fact -> at(fact).set("acknowledged_on", fact.on());
            case RequestExtended fact -> at(fact).set("extended_on", fact.on()).set("answer_due", fact.answerDue());
            case RequestAnswered fact -> at(fact).set("ended_on", fact.on());
            case RequestNotMet fact -> at(fact).set("ended_on", fact.on()).set("refused_because", fact.reason());
            case RequestOverdue fact ->
                at(fact).set(fact.duty() == RequestDuty.ACKNOWLEDGE ? "acknowledge_missed" : "answer_missed", true);
        };
    }

    private static Change at(DataRequestEvent event) {
        return REQUESTS.at(event.requestId());
    }

    private static Change received(RequestReceived fact) {
        return REQUESTS.row(
                fact.requestId(),
                fact.kind(),
                fact.askedBy(),
                fact.receivedBy(),
                fact.on(),
                fact.words().subject().value(),
                fact.words().purpose(),
                fact.words().ciphertext(),
                fact.acknowledgeDue(),
                fact.answerDue(),
                null,
                null,
                null,
                null,
                false,
                false,
                0L);
    }
}
