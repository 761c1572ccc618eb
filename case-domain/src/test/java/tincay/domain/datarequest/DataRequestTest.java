package tincay.domain.datarequest;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tincay.domain.Stream;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.duty.Deadlines;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerId;

class DataRequestTest {

    private static final DataRequestId REQUEST = new DataRequestId(id("request"));
    private static final Instant TUESDAY_NIGHT = Deadlines.endOf(LocalDate.of(2026, 11, 24));

    private final AggregateTestFixture<DataRequestStream> fixture = Stream.of(DataRequestStream.class);

    @ParameterizedTest
    @CsvSource({
        "ACCESS, 2026-12-04, 2026-12-11",
        "CORRECT, 2026-12-04, 2026-12-11",
        "WITHDRAW, 2026-12-11, 2026-12-18",
        "RESTRICT, 2026-12-11, 2026-12-18",
        "ERASE, 2026-12-18, 2027-01-04"
    })
    void the_clocks_count_working_days_from_the_day_it_came(DataRequest kind, LocalDate answered, LocalDate extended) {
        fixture.givenNoPriorActivity().when(receive(kind)).expectEvents(received(kind, answered));
        fixture.given(received(kind, answered))
                .when(new ExtendRequest(REQUEST, NEXT_DAY, sealed(Purpose.DATA_REQUEST)))
                .expectEvents(extended(extended));
    }

    @Test
    void it_is_acknowledged_once_and_answered_once() {
        fixture.given(asked()).when(acknowledge()).expectEvents(acknowledged());
        refused("already-acknowledged", acknowledge(), asked(), acknowledged());
        fixture.given(asked()).when(answer(LAN)).expectEvents(answered());
        refused("already-answered", answer(LAN), asked(), answered());
        refused("already-answered", acknowledge(), asked(), notMet());
        refused("already-answered", refuse(RequestRefused.HARMS_OTHERS), asked(), answered());
        refused(
                "already-answered",
                new ExtendRequest(REQUEST, NEXT_DAY, sealed(Purpose.DATA_REQUEST)),
                asked(),
                answered());
    }

    @Test
    void it_is_not_met_for_a_reason() {
        fixture.given(asked()).when(refuse(RequestRefused.LAW_REQUIRES_KEEPING)).expectEvents(notMet());
    }

    @Test
    void nothing_is_said_before_it_came() {
        refused("before-receipt", new AcknowledgeRequest(REQUEST, LAN, DAY_BEFORE), asked());
    }

    @Test
    void more_days_are_taken_once_and_only_while_there_is_time() {
        refused(
                "already-extended",
                new ExtendRequest(REQUEST, NEXT_DAY, sealed(Purpose.DATA_REQUEST)),
                asked(),
                extended(LocalDate.of(2026, 12, 11)));
        LocalDate last = LocalDate.of(2026, 12, 4);
        fixture.given(asked())
                .when(new ExtendRequest(REQUEST, last, sealed(Purpose.DATA_REQUEST)))
                .expectSuccessfulHandlerExecution();
        refused(
                "too-late-to-extend",
                new ExtendRequest(REQUEST, last.plusDays(1), sealed(Purpose.DATA_REQUEST)),
                asked());
    }

    @ParameterizedTest
    @EnumSource(
            value = AskedBy.class,
            names = {"REPRESENTATIVE_IN_DOUBT", "SOMEBODY_ELSE"})
    void who_may_not_be_told_gets_one_answer_for_one_reason(AskedBy asker) {
        var asked = received(DataRequest.ACCESS, asker, LocalDate.of(2026, 12, 4));
        refused("neutral-answer", answer(LAN), asked);
        refused("neutral-answer", refuse(RequestRefused.LAW_REQUIRES_KEEPING), asked);
        fixture.given(asked)
                .when(refuse(RequestRefused.NOT_THE_PERSON))
                .expectEvents(new RequestNotMet(
                        REQUEST, LAN, RequestRefused.NOT_THE_PERSON, NEXT_DAY, sealed(Purpose.DATA_REQUEST)));
    }

    @Test
    void to_erase_takes_a_second_person() {
        var erase = received(DataRequest.ERASE, LocalDate.of(2026, 12, 18));
        refused("second-person", answer(LAN), erase);
        refused("second-person", answer(LAN), erase, acknowledged());
        fixture.given(erase, acknowledged()).when(answer(MAI)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_not_done_in_time_is_said_once() {
        var declare = new DeclareRequestOverdue(REQUEST, RequestDuty.ACKNOWLEDGE, TUESDAY_NIGHT, TUESDAY_NIGHT);
        var overdue = new RequestOverdue(REQUEST, RequestDuty.ACKNOWLEDGE, TUESDAY_NIGHT, LocalDate.of(2026, 11, 25));
        fixture.given(asked()).when(declare).expectEvents(overdue);
        fixture.given(asked(), overdue).when(declare).expectNoEvents();
        fixture.given(asked(), acknowledged()).when(declare).expectNoEvents();
        fixture.given(asked(), answered()).when(declare).expectNoEvents();
        fixture.given(asked())
                .when(new DeclareRequestOverdue(
                        REQUEST, RequestDuty.ACKNOWLEDGE, TUESDAY_NIGHT, TUESDAY_NIGHT.minusNanos(1)))
                .expectNoEvents();
    }

    @Test
    void an_answer_that_may_take_longer_is_not_late_at_the_first_deadline() {
        Instant first = Deadlines.endOf(LocalDate.of(2026, 12, 4));
        Instant second = Deadlines.endOf(LocalDate.of(2026, 12, 11));
        fixture.given(asked(), extended(LocalDate.of(2026, 12, 11)))
                .when(new DeclareRequestOverdue(REQUEST, RequestDuty.ANSWER, first, second))
                .expectNoEvents();
        fixture.given(asked(), extended(LocalDate.of(2026, 12, 11)))
                .when(new DeclareRequestOverdue(REQUEST, RequestDuty.ANSWER, second, second))
                .expectEvents(new RequestOverdue(REQUEST, RequestDuty.ANSWER, second, LocalDate.of(2026, 12, 12)));
    }

    private void refused(String reason, DataRequestCommand command, DataRequestEvent... before) {
        fixture.given((Object[]) before)
                .when(command)
                .expectException(Refused.class)
                .expectExceptionMessage("data-request." + reason);
    }

    private static ReceiveRequest receive(DataRequest kind) {
        return new ReceiveRequest(REQUEST, kind, AskedBy.THE_PERSON, ARRIVAL, MAI, sealed(Purpose.DATA_REQUEST));
    }

    private static AcknowledgeRequest acknowledge() {
        return new AcknowledgeRequest(REQUEST, LAN, NEXT_DAY);
    }

    private static AnswerRequest answer(WorkerId worker) {
        return new AnswerRequest(REQUEST, worker, NEXT_DAY, sealed(Purpose.DATA_REQUEST));
    }

    private static RefuseRequest refuse(RequestRefused reason) {
        return new RefuseRequest(REQUEST, LAN, reason, NEXT_DAY, sealed(Purpose.DATA_REQUEST));
    }

    private static RequestReceived asked() {
        return received(DataRequest.ACCESS, LocalDate.of(2026, 12, 4));
    }

    private static RequestReceived received(DataRequest kind, LocalDate answered) {
        return received(kind, AskedBy.THE_PERSON, answered);
    }

    private static RequestReceived received(DataRequest kind, AskedBy asker, LocalDate answered) {
        return new RequestReceived(
                REQUEST,
                kind,
                asker,
                MAI,
                ARRIVAL,
                TUESDAY_NIGHT,
                Deadlines.endOf(answered),
                sealed(Purpose.DATA_REQUEST));
    }

    private static RequestAcknowledged acknowledged() {
        return new RequestAcknowledged(REQUEST, LAN, NEXT_DAY);
    }

    private static RequestExtended extended(LocalDate until) {
        return new RequestExtended(REQUEST, NEXT_DAY, Deadlines.endOf(until), sealed(Purpose.DATA_REQUEST));
    }

    private static RequestAnswered answered() {
        return new RequestAnswered(REQUEST, LAN, NEXT_DAY, sealed(Purpose.DATA_REQUEST));
    }

    private static RequestNotMet notMet() {
        return new RequestNotMet(
                REQUEST, LAN, RequestRefused.LAW_REQUIRES_KEEPING, NEXT_DAY, sealed(Purpose.DATA_REQUEST));
    }
}
