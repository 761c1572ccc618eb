package tincay.domain.supportcase;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.CaseTieEvent.LikenessDismissed;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.worker.WorkerId;

class CaseTiesTest {

    private static final Confidential<TieDetails> WORDS = sealed(Purpose.TIE);
    private static final TieConfirmed MAI_TIED = new TieConfirmed(CASE, MAI, LAN, NEXT_DAY, WORDS);
    private static final WorkerReleased MAI_RELEASED = new WorkerReleased(CASE, MAI, NEXT_DAY);
    private static final TieLifted MAI_LIFTED = new TieLifted(CASE, MAI, LAN, NEXT_DAY, WORDS);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void kin_that_works_on_the_case_is_released_even_where_nobody_else_does() {
        fixture.given(opened(), assigned()).when(confirm(MAI, NEXT_DAY)).expectEvents(MAI_TIED, MAI_RELEASED);
    }

    @Test
    void kin_that_does_not_work_on_it_is_shut_out_beforehand_and_from_a_closed_case_too() {
        fixture.given(opened()).when(confirm(MAI, NEXT_DAY)).expectEvents(MAI_TIED);
        fixture.given(opened(), closed()).when(confirm(MAI, NEXT_DAY)).expectEvents(MAI_TIED);
        refused(fixture.given(opened(), MAI_TIED).when(new AssignWorker(CASE, MAI, NEXT_DAY)), TieRefusal.CANNOT_TAKE);
    }

    @Test
    void a_tie_confirmed_wrongly_is_lifted_by_somebody_else() {
        fixture.given(opened(), MAI_TIED).when(lift(LAN)).expectEvents(MAI_LIFTED);
        fixture.given(opened(), MAI_TIED, MAI_LIFTED)
                .when(new AssignWorker(CASE, MAI, NEXT_DAY))
                .expectSuccessfulHandlerExecution();
        refused(fixture.given(opened(), MAI_TIED).when(lift(MAI)), TieRefusal.SECOND_PERSON);
        refused(fixture.given(opened()).when(lift(LAN)), TieRefusal.NOT_CONFIRMED);
        refused(fixture.given(opened(), MAI_TIED, MAI_LIFTED).when(lift(LAN)), TieRefusal.NOT_CONFIRMED);
    }

    @Test
    void a_tie_is_confirmed_once_and_not_before_the_intake() {
        refused(fixture.given(opened(), MAI_TIED).when(confirm(MAI, NEXT_DAY)), TieRefusal.ALREADY_CONFIRMED);
        refused(fixture.given(opened()).when(confirm(MAI, DAY_BEFORE)), CaseRefusal.BEFORE_INTAKE);
    }

    @Test
    void a_tie_told_of_shuts_nobody_out() {
        fixture.given(opened(), assigned())
                .when(new TellTie(CASE, MAI, NEXT_DAY, WORDS))
                .expectEvents(new TieTold(CASE, MAI, NEXT_DAY, WORDS));
        refused(
                fixture.given(opened(), assigned(), closed()).when(new TellTie(CASE, MAI, NEXT_DAY, WORDS)),
                CaseRefusal.CLOSED);
    }

    @Test
    void a_likeness_that_meant_nothing_is_dismissed() {
        var likeness = new LikenessId(id("likeness"));
        fixture.given(opened(), closed())
                .when(new DismissLikeness(CASE, likeness, NEXT_DAY))
                .expectEvents(new LikenessDismissed(CASE, likeness, NEXT_DAY));
        refused(
                fixture.given(opened()).when(new DismissLikeness(CASE, likeness, DAY_BEFORE)),
                CaseRefusal.BEFORE_INTAKE);
    }

    private static ConfirmTie confirm(WorkerId worker, LocalDate on) {
        return new ConfirmTie(CASE, worker, LAN, on, WORDS);
    }

    private static LiftTie lift(WorkerId by) {
        return new LiftTie(CASE, MAI, by, NEXT_DAY, WORDS);
    }

    private static void refused(ResultValidator<SupportCase> result, RefusalCode code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
