package tincay.domain.worker;

import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerCommand.AppointWorker;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerProposed;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

class WorkerTest {

    private static final WorkerId ADMINISTRATOR = new WorkerId(id("administrator"));
    private static final WorkerId OFFICE = new WorkerId(id("office"));
    private static final Scope EVERYWHERE = new Scope(null, null, null);
    private static final Scope EVERY_WAY = new Scope(HOA_BAN, COUNSELLING, "01");
    private static final WorkerEnrolled ENROLLED = new WorkerEnrolled(MAI, NEXT_DAY);
    private static final WorkerSuspended SUSPENDED = new WorkerSuspended(MAI, NEXT_DAY);

    private final AggregateTestFixture<Worker> fixture = Stream.of(Worker.class);

    @Test
    void a_worker_is_enrolled_once_and_holds_no_role_by_that() {
        fixture.givenNoPriorActivity().when(new EnrolWorker(MAI, NEXT_DAY)).expectEvents(ENROLLED);
    }

    @Test
    void a_role_is_given_to_nobody_who_was_not_enrolled() {
        fixture.givenNoPriorActivity()
                .when(appoint(Role.UNION_OFFICE, EVERYWHERE))
                .expectException(AggregateNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNION_OFFICE", "UNION_LEADER", "DATA_PROTECTION_OFFICER", "ADMINISTRATOR"})
    void a_role_that_touches_no_case_is_given_by_one(Role role) {
        fixture.given(ENROLLED)
                .when(appoint(role, EVERY_WAY))
                .expectEvents(new WorkerAppointed(MAI, role, EVERY_WAY, NEXT_DAY, ADMINISTRATOR, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADDRESS_STAFF", "COUNSELLOR", "SUPERVISOR"})
    void a_case_role_is_asked_for_by_one_and_given_by_a_second(Role role) {
        refused(fixture.given(ENROLLED).when(appoint(role, EVERY_WAY)), WorkerRefusal.NEEDS_SECOND_PERSON);
        fixture.given(ENROLLED).when(propose(role, EVERY_WAY)).expectEvents(proposed(role));
        fixture.given(ENROLLED, proposed(role))
                .when(new ApproveRole(MAI, role, OFFICE))
                .expectEvents(new WorkerAppointed(MAI, role, EVERY_WAY, NEXT_DAY, ADMINISTRATOR, OFFICE));
    }

    @Test
    void neither_who_asked_nor_who_gets_it_approves_a_case_role() {
        refused(
                fixture.given(ENROLLED, proposed(Role.SUPERVISOR))
                        .when(new ApproveRole(MAI, Role.SUPERVISOR, ADMINISTRATOR)),
                WorkerRefusal.NEEDS_SECOND_PERSON);
        refused(
                fixture.given(ENROLLED, proposed(Role.SUPERVISOR)).when(new ApproveRole(MAI, Role.SUPERVISOR, MAI)),
                WorkerRefusal.NEEDS_SECOND_PERSON);
    }

    @Test
    void only_the_role_that_was_asked_for_is_approved_and_only_once() {
        refused(
                fixture.given(ENROLLED, proposed(Role.COUNSELLOR)).when(new ApproveRole(MAI, Role.SUPERVISOR, OFFICE)),
                WorkerRefusal.NOT_PROPOSED);
        refused(
                fixture.given(ENROLLED, proposed(Role.COUNSELLOR), appointed(Role.COUNSELLOR))
                        .when(new ApproveRole(MAI, Role.COUNSELLOR, OFFICE)),
                WorkerRefusal.NOT_PROPOSED);
    }

    @Test
    void roles_of_one_kind_go_together_and_of_two_kinds_never() {
        fixture.given(ENROLLED, appointed(Role.COUNSELLOR))
                .when(propose(Role.SUPERVISOR, EVERY_WAY))
                .expectSuccessfulHandlerExecution();
        fixture.given(ENROLLED, appointed(Role.UNION_OFFICE))
                .when(appoint(Role.ADMINISTRATOR, EVERYWHERE))
                .expectSuccessfulHandlerExecution();
        refused(
                fixture.given(ENROLLED, appointed(Role.UNION_LEADER)).when(propose(Role.SUPERVISOR, EVERY_WAY)),
                WorkerRefusal.MIXED_ROLES);
        refused(
                fixture.given(ENROLLED, appointed(Role.SUPERVISOR)).when(appoint(Role.UNION_LEADER, EVERY_WAY)),
                WorkerRefusal.MIXED_ROLES);
    }

    @Test
    void a_role_asked_for_earlier_does_not_mix_in_through_its_approval() {
        refused(
                fixture.given(ENROLLED, proposed(Role.SUPERVISOR), appointed(Role.UNION_LEADER))
                        .when(new ApproveRole(MAI, Role.SUPERVISOR, OFFICE)),
                WorkerRefusal.MIXED_ROLES);
    }

    @Test
    void a_role_is_held_once() {
        refused(
                fixture.given(ENROLLED, appointed(Role.UNION_OFFICE)).when(appoint(Role.UNION_OFFICE, EVERYWHERE)),
                WorkerRefusal.ALREADY_HELD);
        refused(
                fixture.given(ENROLLED, appointed(Role.COUNSELLOR)).when(propose(Role.COUNSELLOR, EVERY_WAY)),
                WorkerRefusal.ALREADY_HELD);
    }

    @Test
    void a_role_says_where_it_is_held() {
        refused(
                fixture.given(ENROLLED).when(propose(Role.ADDRESS_STAFF, Scope.of(COUNSELLING))),
                WorkerRefusal.SCOPE_MISSING);
        refused(fixture.given(ENROLLED).when(propose(Role.COUNSELLOR, Scope.at(HOA_BAN))), WorkerRefusal.SCOPE_MISSING);
        refused(fixture.given(ENROLLED).when(propose(Role.SUPERVISOR, EVERYWHERE)), WorkerRefusal.SCOPE_MISSING);
        refused(fixture.given(ENROLLED).when(appoint(Role.UNION_LEADER, EVERYWHERE)), WorkerRefusal.SCOPE_MISSING);
        fixture.given(ENROLLED).when(propose(Role.SUPERVISOR, Scope.area("01"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_suspended_worker_gets_no_role_and_suspending_again_changes_nothing() {
        fixture.given(ENROLLED).when(new SuspendWorker(MAI, NEXT_DAY)).expectEvents(SUSPENDED);
        fixture.given(ENROLLED, SUSPENDED)
                .when(new SuspendWorker(MAI, NEXT_DAY))
                .expectNoEvents();
        refused(
                fixture.given(ENROLLED, SUSPENDED).when(appoint(Role.UNION_OFFICE, EVERYWHERE)),
                WorkerRefusal.SUSPENDED);
        refused(fixture.given(ENROLLED, SUSPENDED).when(propose(Role.COUNSELLOR, EVERY_WAY)), WorkerRefusal.SUSPENDED);
        refused(
                fixture.given(ENROLLED, proposed(Role.COUNSELLOR), SUSPENDED)
                        .when(new ApproveRole(MAI, Role.COUNSELLOR, OFFICE)),
                WorkerRefusal.SUSPENDED);
    }

    private static AppointWorker appoint(Role role, Scope scope) {
        return new AppointWorker(MAI, role, scope, NEXT_DAY, ADMINISTRATOR);
    }

    private static ProposeRole propose(Role role, Scope scope) {
        return new ProposeRole(MAI, role, scope, NEXT_DAY, ADMINISTRATOR);
    }

    private static WorkerProposed proposed(Role role) {
        return new WorkerProposed(MAI, role, EVERY_WAY, NEXT_DAY, ADMINISTRATOR);
    }

    private static WorkerAppointed appointed(Role role) {
        return new WorkerAppointed(MAI, role, EVERY_WAY, NEXT_DAY, ADMINISTRATOR, role.isCaseRole() ? OFFICE : null);
    }

    private static void refused(ResultValidator<Worker> result, WorkerRefusal code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
