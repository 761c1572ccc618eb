package tincay.projections.servicelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.domain.service.ServiceId;
import tincay.projections.ReadModels;

class ServiceListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final JdbcClient jdbc = ReadModels.database();
    private final ServiceListProjector projector = new ServiceListProjector();

    @Test
    void delivered_twice_or_rebuilt_the_list_is_the_same_and_other_services_stay_open() {
        var told = recorded(opened(1), opened(2), closed());
        var list = new ServiceList(jdbc);
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, told);
        List<ServiceList.Line> once = list.all();
        assertThat(once).extracting(ServiceList.Line::closedOn).containsExactly(DAY, null);
        deliver(jdbc, projector, told);
        assertThat(list.all()).isEqualTo(once);
        ReadModels.empty(jdbc, projector);
        assertThat(list.all()).isEmpty();
        deliver(jdbc, projector, told);
        assertThat(list.all()).isEqualTo(once);
    }

    @Test
    void the_closing_of_an_unknown_service_stops_the_reader() {
        ReadModels.empty(jdbc, projector);
        assertThatThrownBy(() -> deliver(jdbc, projector, recorded(closed())))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ServiceClosed closed() {
        return new ServiceClosed(new ServiceId(new UUID(4, 1)), DAY);
    }

    private static ServiceOpened opened(int number) {
        return new ServiceOpened(
                new ServiceId(new UUID(4, number)),
                ServiceKind.LEGAL_AID,
                "Trợ giúp pháp lý " + number,
                "Legal aid " + number,
                new Place("01", LocalDate.of(2008, 8, 1)),
                DAY);
    }
}
