package tincay.domain.supportcase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import tincay.domain.duty.Deadlines;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;

/** What is done for the survivor at the address, and what the address owes the commune. */
final class CaseCare {

    private final CaseState state;

    CaseCare(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(NotifyCommune c) {
        state.mustBeOpenOn(c.on());
        apply(new CommuneNotified(c.caseId(), c.notifiedAt(), c.on(), c.details()));
    }

    @CommandHandler
    void decide(AssessRisk c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        RiskRules.mayBeStated(c);
        boolean raised = c.level() != c.computed();
        apply(new RiskAssessed(c.caseId(), c.instrumentVersion(), c.level(), raised, c.on(), c.answers()));
    }

    @CommandHandler
    void decide(NoteHealthWindow c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new HealthWindowNoted(
                c.caseId(),
                Deadlines.IN_FORCE.healthFirst(c.eventAt()),
                Deadlines.IN_FORCE.healthLast(c.eventAt()),
                c.on()));
    }

    @CommandHandler
    void decide(WriteNote c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new NoteWritten(c.caseId(), c.noteId(), c.kind(), c.on(), c.note()));
    }

    @CommandHandler
    void decide(AgreeSafetyPlan c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new SafetyPlanAgreed(c.caseId(), c.on(), c.plan()));
    }

    @CommandHandler
    void decide(GiveSupport c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
        apply(new SupportGiven(c.caseId(), c.on(), c.support()));
    }

    @CommandHandler
    void decide(PermitEntry c) {
        state.mustBeOpenOn(c.on());
        state.mustBeWritable();
    }
}
