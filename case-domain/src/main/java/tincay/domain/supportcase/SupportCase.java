package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;

/** The stream of one case; what is decided stands by topic in its members, and all of them decide on one state. */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // Axon reads the id and the members
class SupportCase {

    @AggregateIdentifier
    private @Nullable CaseId id;

    private final CaseState state = new CaseState();

    @AggregateMember
    private final CaseSharing sharing = new CaseSharing(state);

    @AggregateMember
    private final CaseCare care = new CaseCare(state);

    @AggregateMember
    private final CaseFollowUps followUps = new CaseFollowUps(state);

    @AggregateMember
    private final CaseCorrections corrections = new CaseCorrections(state);

    @AggregateMember
    private final CaseStays stays = new CaseStays(state);

    @AggregateMember
    private final CaseUrgency urgency = new CaseUrgency(state);

    @AggregateMember
    private final CaseTelling telling = new CaseTelling(state);

    @AggregateMember
    private final CaseChildPlan childPlan = new CaseChildPlan(state);

    @AggregateMember
    private final CaseReassessment reassessment = new CaseReassessment(state);

    @AggregateMember
    private final CaseNotices notices = new CaseNotices(state);

    @AggregateMember
    private final CasePeople people = new CasePeople(state);

    @AggregateMember
    private final CaseEnding ending = new CaseEnding(state);

    @AggregateMember
    private final CaseStaffing staffing = new CaseStaffing(state);

    @AggregateMember
    private final CaseTies ties = new CaseTies(state);

    @AggregateMember
    private final CaseTransfers transfers = new CaseTransfers(state);

    @AggregateMember
    private final CaseOverdue overdue = new CaseOverdue(state);

    @AggregateMember
    private final CaseUnreferred unreferred = new CaseUnreferred(state);

    SupportCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenCase c) {
        apply(new CaseOpened(
                c.caseId(),
                c.caseNumber(),
                c.addressId(),
                c.survivor(),
                c.children(),
                c.perpetrator(),
                c.happenedOn(),
                c.broughtBy(),
                c.minor(),
                c.facts(),
                c.account(),
                c.safeContact(),
                c.statisticalFacts()));
        apply(new WorkerAssigned(c.caseId(), c.worker(), c.happenedOn()));
    }

    @EventSourcingHandler
    void evolve(CaseEvent event) {
        id = event.caseId();
        state.evolve(event);
    }
}
