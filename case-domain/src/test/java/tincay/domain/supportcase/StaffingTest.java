package tincay.domain.supportcase;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;

class StaffingTest {

    private static final WorkerAssigned LAN_TOO = new WorkerAssigned(CASE, LAN, NEXT_DAY);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_second_worker_takes_part_and_the_first_may_go() {
        given(opened(), assigned()).when(new AssignWorker(CASE, LAN, NEXT_DAY)).expectEvents(LAN_TOO);
        given(opened(), assigned(), LAN_TOO)
                .when(new ReleaseWorker(CASE, MAI, NEXT_DAY))
                .expectEvents(new WorkerReleased(CASE, MAI, NEXT_DAY));
    }

    @Test
    void nobody_is_assigned_twice() {
        refused(given(opened(), assigned()).when(new AssignWorker(CASE, MAI, NEXT_DAY)), CaseRefusal.ALREADY_ASSIGNED);
        given(opened(), assigned(), LAN_TOO, new WorkerReleased(CASE, MAI, NEXT_DAY))
                .when(new AssignWorker(CASE, MAI, NEXT_DAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_who_is_assigned_is_released_and_somebody_always_keeps_the_case() {
        refused(given(opened(), assigned()).when(new ReleaseWorker(CASE, LAN, NEXT_DAY)), CaseRefusal.NOT_ASSIGNED);
        refused(given(opened(), assigned()).when(new ReleaseWorker(CASE, MAI, NEXT_DAY)), CaseRefusal.LAST_WORKER);
    }

    @Test
    void neither_before_the_intake_nor_after_the_end() {
        refused(given(opened(), assigned()).when(new AssignWorker(CASE, LAN, DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
        refused(given(opened(), closed()).when(new AssignWorker(CASE, LAN, NEXT_DAY)), CaseRefusal.CLOSED);
        refused(
                given(opened(), assigned(), LAN_TOO, closed()).when(new ReleaseWorker(CASE, LAN, NEXT_DAY)),
                CaseRefusal.CLOSED);
    }

    private TestExecutor<SupportCase> given(Object... facts) {
        return fixture.given(facts);
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
