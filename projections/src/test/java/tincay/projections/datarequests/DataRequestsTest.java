package tincay.projections.datarequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.sealed;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestDuty;
import tincay.domain.duty.DutyState;
import tincay.domain.privacy.Purpose;
import tincay.domain.worker.WorkerId;
import tincay.projections.ReadModels;

class DataRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant TUESDAY = Instant.parse("2026-11-24T17:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-04T17:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-11T17:00:00Z");

    private final JdbcClient jdbc = ReadModels.database();
    private final DataRequestsProjector projector = new DataRequestsProjector();
    private final DataRequests requests = new DataRequests(jdbc);

    @Test
    void delivered_twice_or_rebuilt_the_requests_are_the_same() {
        var told = recorded(received(1, MAI), received(2, LAN), acknowledged(1), extended(1), notMet(2));
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, told);
        List<DataRequestRow> once = requests.all(9);
        assertThat(once).extracting(DataRequestRow::answerDue).containsExactly(LATER, DECEMBER);
        assertThat(once).extracting(DataRequestRow::endedOn).containsExactly(null, DAY);
        deliver(jdbc, projector, told);
        assertThat(requests.all(9)).isEqualTo(once);
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, told);
        assertThat(requests.all(9)).isEqualTo(once);
    }

    @Test
    void what_somebody_waits_on_comes_first_and_each_sees_what_they_wrote_down() {
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, recorded(received(1, MAI), received(2, LAN), acknowledged(1)));
        assertThat(requests.all(9)).extracting(DataRequestRow::requestId).containsExactly(id(2), id(1));
        assertThat(requests.all(1)).hasSize(1);
        assertThat(requests.receivedBy(MAI, 9))
                .extracting(DataRequestRow::requestId)
                .containsExactly(id(1));
        assertThat(requests.one(id(2)).orElseThrow().words()).isEqualTo(sealed(Purpose.DATA_REQUEST));
    }

    @Test
    void a_deadline_that_passed_waits_to_be_said_once() {
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, recorded(received(1, MAI), received(2, LAN), acknowledged(2)));
        assertThat(requests.toDeclare(TUESDAY.minusSeconds(1), 9)).isEmpty();
        assertThat(requests.toDeclare(TUESDAY, 9))
                .extracting(DataRequestRow::requestId)
                .containsExactly(id(1));
        var said = new RequestOverdue(id(1), RequestDuty.ACKNOWLEDGE, TUESDAY, DAY);
        deliver(jdbc, projector, recorded(received(1, MAI), said));
        assertThat(requests.toDeclare(TUESDAY, 9)).isEmpty();
        assertThat(requests.toDeclare(DECEMBER, 9)).hasSize(2);
        assertThat(requests.one(id(1)).orElseThrow().acknowledgement(TUESDAY)).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void what_was_done_in_time_and_entered_late_says_so() {
        ReadModels.empty(jdbc, projector);
        var said = new RequestOverdue(id(1), RequestDuty.ACKNOWLEDGE, TUESDAY, DAY);
        deliver(jdbc, projector, recorded(received(1, MAI), said, acknowledged(1)));
        assertThat(requests.one(id(1)).orElseThrow().acknowledgement(DECEMBER))
                .isEqualTo(DutyState.IN_TIME_ENTERED_LATE);
    }

    @Test
    void what_happens_to_an_unknown_request_stops_the_reader() {
        ReadModels.empty(jdbc, projector);
        assertThatThrownBy(() -> deliver(jdbc, projector, recorded(acknowledged(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static DataRequestId id(int number) {
        return new DataRequestId(new UUID(6, number));
    }

    private static RequestReceived received(int number, WorkerId by) {
        return new RequestReceived(
                id(number),
                DataRequest.ACCESS,
                AskedBy.THE_PERSON,
                by,
                DAY,
                TUESDAY,
                DECEMBER,
                sealed(Purpose.DATA_REQUEST));
    }

    private static RequestAcknowledged acknowledged(int number) {
        return new RequestAcknowledged(id(number), LAN, DAY);
    }

    private static RequestExtended extended(int number) {
        return new RequestExtended(id(number), DAY, LATER, sealed(Purpose.DATA_REQUEST));
    }

    private static RequestNotMet notMet(int number) {
        return new RequestNotMet(id(number), LAN, RequestRefused.HARMS_OTHERS, DAY, sealed(Purpose.DATA_REQUEST));
    }
}
