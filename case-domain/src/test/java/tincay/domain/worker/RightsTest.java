package tincay.domain.worker;

import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.address.AddressId;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.RightsCommand.ApproveResumption;
import tincay.domain.worker.RightsCommand.ChangeScope;
import tincay.domain.worker.RightsCommand.EndWorker;
import tincay.domain.worker.RightsCommand.ProposeScope;
import tincay.domain.worker.RightsCommand.ResumeWorker;
import tincay.domain.worker.RightsEvent.ResumptionProposed;
import tincay.domain.worker.RightsEvent.ScopeChanged;
import tincay.domain.worker.RightsEvent.ScopeProposed;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.RightsEvent.WorkerResumed;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

class RightsTest {

    private static final WorkerId ADMINISTRATOR = new WorkerId(id("administrator"));
    private static final WorkerId OFFICE = new WorkerId(id("office"));
    private static final Scope THERE = Scope.at(new AddressId(id("another address")));
    private static final WorkerEnrolled ENROLLED = new WorkerEnrolled(MAI, NEXT_DAY);
    private static final WorkerAppointed STAFF =
            new WorkerAppointed(MAI, Role.ADDRESS_STAFF, Scope.at(HOA_BAN), NEXT_DAY, ADMINISTRATOR, OFFICE);
    private static final WorkerAppointed LEADER =
            new WorkerAppointed(MAI, Role.UNION_LEADER, Scope.area("01"), NEXT_DAY, ADMINISTRATOR, null);
    private static final WorkerSuspended SUSPENDED = new WorkerSuspended(MAI, NEXT_DAY);
    private static final WorkerEnded ENDED = new WorkerEnded(MAI, NEXT_DAY, ADMINISTRATOR);
    private static final ScopeProposed MOVING =
            new ScopeProposed(MAI, Role.ADDRESS_STAFF, THERE, NEXT_DAY, ADMINISTRATOR);
    private static final ResumptionProposed RESUMING = new ResumptionProposed(MAI, NEXT_DAY, ADMINISTRATOR);

    private final AggregateTestFixture<Worker> fixture = Stream.of(Worker.class);

    @Test
    void a_case_role_moves_when_a_second_person_agrees() {
        fixture.given(ENROLLED, STAFF).when(move(Role.ADDRESS_STAFF, THERE)).expectEvents(MOVING);
        fixture.given(ENROLLED, STAFF, MOVING)
                .when(new ApproveRole(MAI, Role.ADDRESS_STAFF, OFFICE))
                .expectEvents(new ScopeChanged(MAI, Role.ADDRESS_STAFF, THERE, NEXT_DAY, ADMINISTRATOR, OFFICE));
        refused(
                fixture.given(ENROLLED, STAFF, MOVING).when(new ApproveRole(MAI, Role.ADDRESS_STAFF, ADMINISTRATOR)),
                WorkerRefusal.NEEDS_SECOND_PERSON);
        refused(
                fixture.given(ENROLLED, STAFF)
                        .when(new ChangeScope(MAI, Role.ADDRESS_STAFF, THERE, NEXT_DAY, ADMINISTRATOR)),
                WorkerRefusal.NEEDS_SECOND_PERSON);
    }

    @Test
    void another_role_is_moved_by_one() {
        Scope area = Scope.area("04930");
        fixture.given(ENROLLED, LEADER)
                .when(new ChangeScope(MAI, Role.UNION_LEADER, area, NEXT_DAY, ADMINISTRATOR))
                .expectEvents(new ScopeChanged(MAI, Role.UNION_LEADER, area, NEXT_DAY, ADMINISTRATOR, null));
    }

    @Test
    void only_what_is_held_moves_and_only_to_another_place_that_fits() {
        refused(fixture.given(ENROLLED).when(move(Role.ADDRESS_STAFF, THERE)), WorkerRefusal.NOT_HELD);
        refused(
                fixture.given(ENROLLED, STAFF).when(move(Role.ADDRESS_STAFF, Scope.area("01"))),
                WorkerRefusal.SCOPE_MISSING);
        refused(
                fixture.given(ENROLLED, STAFF).when(move(Role.ADDRESS_STAFF, Scope.at(HOA_BAN))),
                WorkerRefusal.SAME_SCOPE);
        refused(
                fixture.given(ENROLLED, STAFF, SUSPENDED).when(move(Role.ADDRESS_STAFF, THERE)),
                WorkerRefusal.SUSPENDED);
    }

    @Test
    void a_case_role_comes_back_when_a_second_person_agrees() {
        var approval = new ApproveResumption(MAI, NEXT_DAY, OFFICE);
        fixture.given(ENROLLED, STAFF, SUSPENDED).when(resume(ADMINISTRATOR)).expectEvents(RESUMING);
        fixture.given(ENROLLED, STAFF, SUSPENDED, RESUMING)
                .when(approval)
                .expectEvents(new WorkerResumed(MAI, NEXT_DAY, ADMINISTRATOR, OFFICE));
        refused(fixture.given(ENROLLED, STAFF, SUSPENDED).when(approval), WorkerRefusal.NOT_PROPOSED);
        for (WorkerId nobodyElse : new WorkerId[] {ADMINISTRATOR, MAI}) {
            refused(
                    fixture.given(ENROLLED, STAFF, SUSPENDED, RESUMING)
                            .when(new ApproveResumption(MAI, NEXT_DAY, nobodyElse)),
                    WorkerRefusal.NEEDS_SECOND_PERSON);
        }
        fixture.given(ENROLLED, LEADER, SUSPENDED)
                .when(resume(ADMINISTRATOR))
                .expectEvents(new WorkerResumed(MAI, NEXT_DAY, ADMINISTRATOR, null));
    }

    @Test
    void nobody_resumes_who_is_not_suspended_and_nobody_lets_themselves_back_in() {
        refused(fixture.given(ENROLLED, STAFF).when(resume(ADMINISTRATOR)), WorkerRefusal.NOT_SUSPENDED);
        refused(fixture.given(ENROLLED, STAFF, SUSPENDED).when(resume(MAI)), WorkerRefusal.NOT_ONESELF);
    }

    @Test
    void after_the_end_nothing_is_given_and_nobody_ends_themselves() {
        fixture.given(ENROLLED, STAFF, SUSPENDED)
                .when(new EndWorker(MAI, NEXT_DAY, ADMINISTRATOR))
                .expectEvents(ENDED);
        refused(fixture.given(ENROLLED, STAFF).when(new EndWorker(MAI, NEXT_DAY, MAI)), WorkerRefusal.NOT_ONESELF);
        for (WorkerCommand late : new WorkerCommand[] {
            new EndWorker(MAI, NEXT_DAY, ADMINISTRATOR),
            new SuspendWorker(MAI, NEXT_DAY),
            resume(ADMINISTRATOR),
            new ApproveResumption(MAI, NEXT_DAY, OFFICE),
            move(Role.ADDRESS_STAFF, THERE),
            new ApproveRole(MAI, Role.ADDRESS_STAFF, OFFICE),
            new AppointWorker(MAI, Role.UNION_LEADER, Scope.area("01"), NEXT_DAY, ADMINISTRATOR)
        }) {
            refused(fixture.given(ENROLLED, STAFF, MOVING, ENDED).when(late), WorkerRefusal.ENDED);
        }
    }

    private static ProposeScope move(Role role, Scope scope) {
        return new ProposeScope(MAI, role, scope, NEXT_DAY, ADMINISTRATOR);
    }

    private static ResumeWorker resume(WorkerId by) {
        return new ResumeWorker(MAI, NEXT_DAY, by);
    }

    private static void refused(ResultValidator<Worker> result, WorkerRefusal code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
