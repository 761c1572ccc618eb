package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.Instant;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanApproved;
import tincay.domain.supportcase.ChildPlanEvent.ChildPlanMade;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;

class ChildPlanTest {

    private static final ChildHarmTold HARMED = new ChildHarmTold(CASE, ARRIVAL, null);
    private static final RecordChildPlan MAKE = new RecordChildPlan(CASE, NEXT_DAY);
    private static final RecordChildPlanApproval APPROVE = new RecordChildPlanApproval(CASE, NEXT_DAY);
    private static final ChildPlanMade MADE = new ChildPlanMade(CASE, NEXT_DAY);
    private static final ChildPlanApproved APPROVED = new ChildPlanApproved(CASE, NEXT_DAY);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_plan_is_made_where_there_is_a_child_and_approved_once() {
        fixture.given(opened(), HARMED).when(MAKE).expectEvents(MADE);
        fixture.given(opened(), minor(true)).when(MAKE).expectEvents(MADE);
        fixture.given(opened(), HARMED, MADE).when(APPROVE).expectEvents(APPROVED);
        refused(ChildPlanRefusal.NO_CHILD, MAKE, opened());
        refused(ChildPlanRefusal.NO_CHILD, MAKE, opened(), minor(true), minor(false));
        refused(ChildPlanRefusal.ALREADY_MADE, MAKE, opened(), HARMED, MADE);
        refused(ChildPlanRefusal.NOT_MADE, APPROVE, opened(), HARMED);
        refused(ChildPlanRefusal.NOT_MADE, new RecordChildPlanApproval(CASE, ARRIVAL), opened(), HARMED, MADE);
        refused(ChildPlanRefusal.ALREADY_APPROVED, APPROVE, opened(), HARMED, MADE, APPROVED);
    }

    @Test
    void nothing_of_it_is_written_in_a_closed_case_or_before_somebody_came() {
        refused(CaseRefusal.CLOSED, MAKE, opened(), HARMED, notified(), closed());
        refused(CaseRefusal.BEFORE_INTAKE, new RecordChildPlan(CASE, DAY_BEFORE), opened(), HARMED);
        refused(CaseRefusal.CLOSED, APPROVE, opened(), HARMED, MADE, notified(), closed());
    }

    @Test
    void the_plan_and_then_its_approval_are_owed_in_working_days() {
        Instant plan = Deadlines.IN_FORCE.childPlan(ARRIVAL);
        Instant approval = Deadlines.IN_FORCE.childPlanApproval(NEXT_DAY);
        missed(Duty.CHILD_PLAN, plan, opened(), HARMED);
        nothing(Duty.CHILD_PLAN, plan, opened());
        nothing(Duty.CHILD_PLAN, plan, opened(), HARMED, MADE);
        missed(Duty.CHILD_PLAN_APPROVAL, approval, opened(), HARMED, MADE);
        nothing(Duty.CHILD_PLAN_APPROVAL, approval, opened(), HARMED, MADE, APPROVED);
    }

    private void missed(Duty duty, Instant due, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(new DeclareOverdue(CASE, DutyId.of(duty, CASE), due, due))
                .expectEvents(new DutyOverdue(CASE, DutyId.of(duty, CASE), duty, due, Deadlines.dayOf(due)));
    }

    private void nothing(Duty duty, Instant due, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(new DeclareOverdue(CASE, DutyId.of(duty, CASE), due, due))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void refused(RefusalCode code, CaseCommand wish, CaseEvent... facts) {
        fixture.given((Object[]) facts)
                .when(wish)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code.code());
    }

    private static FactsCorrected minor(boolean minor) {
        return new FactsCorrected(
                CASE, ARRIVAL, minor, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
    }
}
