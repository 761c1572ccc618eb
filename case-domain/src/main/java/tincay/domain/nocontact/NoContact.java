package tincay.domain.nocontact;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static tincay.domain.nocontact.NoContactRefusal.ALREADY_DECIDED;
import static tincay.domain.nocontact.NoContactRefusal.BEFORE_REQUEST;
import static tincay.domain.nocontact.NoContactRefusal.ENDED;
import static tincay.domain.nocontact.NoContactRefusal.NOT_ORDERED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyBook;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;

@AggregateRoot
class NoContact {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable NoContactId id;

    private @Nullable CaseId caseId;
    private Instant requestedAt = Instant.MIN;
    private LocalDate requestedOn = LocalDate.MIN;
    private final List<Span> orders = new ArrayList<>();
    private final DutyBook duties = new DutyBook();
    private boolean refused;
    private boolean ended;

    NoContact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RequestNoContact c) {
        NoContactRules.mayBeRequested(c);
        apply(new NoContactRequested(
                c.noContactId(),
                c.caseId(),
                c.requestedBy(),
                c.herConsent(),
                c.rightsTold(),
                c.requestedAt(),
                c.requestedAt().plus(NoContactRules.DECISION),
                c.on(),
                c.request()));
    }

    @CommandHandler
    void decide(OrderNoContact c) {
        Refused.when(ended, ENDED);
        Refused.when(refused, ALREADY_DECIDED);
        NoContactRules.mayFollow(requestedAt, c.decidedAt());
        NoContactRules.mayBeOrdered(c, requestedOn, orders);
        apply(new NoContactOrdered(
                c.noContactId(), caseId(), c.byCourt(), c.from(), c.to(), c.decidedAt(), c.on(), c.order()));
    }

    @CommandHandler
    void decide(RefuseNoContact c) {
        Refused.when(refused || !orders.isEmpty(), ALREADY_DECIDED);
        NoContactRules.mayFollow(requestedAt, c.decidedAt());
        apply(new NoContactRefused(c.noContactId(), caseId(), c.decidedAt(), c.on(), c.refusal()));
    }

    /** What happened while an order held is recorded, however long after. */
    @CommandHandler
    void decide(RecordBreach c) {
        NoContactRules.mustHoldOn(c.on(), orders);
        apply(new NoContactBreached(
                c.noContactId(), caseId(), c.kind(), c.harmAgain(), c.happenedAt(), c.on(), c.breach()));
    }

    @CommandHandler
    void decide(EndNoContact c) {
        Refused.when(ended, ENDED);
        Refused.when(orders.isEmpty(), NOT_ORDERED);
        Refused.when(c.on().isBefore(requestedOn), BEFORE_REQUEST);
        apply(new NoContactEnded(c.noContactId(), caseId(), c.end(), c.on()));
    }

    /** Whoever asks may know less than this stream: what was decided or said already changes nothing. */
    @CommandHandler
    void decide(DeclareDecisionOverdue c) {
        DutyId decision = DutyId.of(Duty.NO_CONTACT_DECISION, c.noContactId());
        if (duties.missed(decision, c.due(), c.now()) != null) {
            apply(new NoContactDecisionOverdue(c.noContactId(), caseId(), c.due(), Deadlines.dayOf(c.due())));
        }
    }

    @EventSourcingHandler
    void evolve(NoContactEvent event) {
        NoContactDuties.of(event).forEach(duties::take);
        switch (event) {
            case NoContactRequested requested -> {
                id = requested.noContactId();
                caseId = requested.caseId();
                requestedAt = requested.requestedAt();
                requestedOn = requested.on();
            }
            case NoContactOrdered ordered -> orders.add(new Span(ordered.from(), ordered.to()));
            case NoContactRefused _ -> refused = true;
            case NoContactBreached _, NoContactDecisionOverdue _ -> {}
            case NoContactEnded end -> {
                ended = true;
                orders.replaceAll(order -> order.endedOn(end.on()));
            }
        }
    }

    private CaseId caseId() {
        return requireNonNull(caseId);
    }
}
