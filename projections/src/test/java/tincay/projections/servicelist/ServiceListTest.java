package tincay.projections.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.domain.service.ServiceId;

class ServiceListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void delivered_twice_or_rebuilt_the_list_is_the_same_and_other_services_stay_open() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
            jdbc.sql("create schema read_model").update();
            var projector = new ServiceListProjector(jdbc);
            var list = new ServiceList(jdbc);
            deliver(projector);
            List<ServiceList.Line> once = list.all();
            assertThat(once).extracting(ServiceList.Line::closedOn).containsExactly(DAY, null);
            deliver(projector);
            assertThat(list.all()).isEqualTo(once);
            projector.reset();
            assertThat(list.all()).isEmpty();
            deliver(projector);
            assertThat(list.all()).isEqualTo(once);
        }
    }

    private static void deliver(ServiceListProjector projector) {
        projector.on(opened(1));
        projector.on(opened(2));
        projector.on(new ServiceClosed(new ServiceId(new UUID(4, 1)), DAY));
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
