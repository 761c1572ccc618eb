package tincay.domain.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.codes.Tie;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.TieCommand.DeclareTie;
import tincay.domain.worker.TieCommand.WithdrawTie;
import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;
import tincay.domain.worker.WorkerEvent.WorkerEnrolled;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

class TiesTest {

    private static final TieId TIE = new TieId(id("tie"));
    private static final Confidential<DeclaredTie> WORDS = sealed(Purpose.TIE);
    private static final WorkerEnrolled ENROLLED = new WorkerEnrolled(MAI, NEXT_DAY);
    private static final TieDeclared DECLARED = new TieDeclared(MAI, TIE, NEXT_DAY, WORDS);
    private static final TieWithdrawn WITHDRAWN = new TieWithdrawn(MAI, TIE, NEXT_DAY);
    private static final DeclareTie DECLARE = new DeclareTie(MAI, TIE, NEXT_DAY, WORDS);
    private static final WithdrawTie WITHDRAW = new WithdrawTie(MAI, TIE, NEXT_DAY);

    private final AggregateTestFixture<Worker> fixture = Stream.of(Worker.class);

    @Test
    void a_tie_is_told_and_taken_back_once() {
        fixture.given(ENROLLED).when(DECLARE).expectEvents(DECLARED);
        fixture.given(ENROLLED, DECLARED).when(WITHDRAW).expectEvents(WITHDRAWN);
        refused(fixture.given(ENROLLED, DECLARED, WITHDRAWN).when(WITHDRAW), WorkerRefusal.TIE_WITHDRAWN);
        refused(fixture.given(ENROLLED).when(WITHDRAW), WorkerRefusal.TIE_UNKNOWN);
    }

    @Test
    void a_suspension_silences_nobody_and_an_end_does() {
        fixture.given(ENROLLED, new WorkerSuspended(MAI, NEXT_DAY))
                .when(DECLARE)
                .expectEvents(DECLARED);
        var ended = new WorkerEnded(MAI, NEXT_DAY, new WorkerId(id("administrator")));
        refused(fixture.given(ENROLLED, ended).when(DECLARE), WorkerRefusal.ENDED);
        refused(fixture.given(ENROLLED, DECLARED, ended).when(WITHDRAW), WorkerRefusal.ENDED);
    }

    @Test
    void a_name_told_of_is_never_printed() {
        assertEquals("▇", new DeclaredTie("Đinh Văn Thử", 1985, Tie.SIBLING).toString());
    }

    private static void refused(ResultValidator<Worker> result, WorkerRefusal code) {
        result.expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
