package tincay.projections.servicelist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;

/** Keeps the list of services. */
@Component
@ProcessingGroup("service-list")
class ServiceListProjector {

    private final JdbcClient jdbc;

    ServiceListProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(ServiceListTable.DDL).update();
    }

    @EventHandler
    void on(ServiceOpened event) {
        jdbc.sql("""
                insert into read_model.service_list_v1 (service, kind, name_vi, name_en, area, area_valid_from, opened_on)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (service) do nothing
                """)
                .param(event.service().value())
                .param(event.kind().name())
                .param(event.nameVi())
                .param(event.nameEn())
                .param(event.area().code())
                .param(event.area().validFrom())
                .param(event.on())
                .update();
    }

    @EventHandler
    void on(ServiceClosed event) {
        int rows = jdbc.sql("update read_model.service_list_v1 set closed_on = ? where service = ?")
                .param(event.on())
                .param(event.service().value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no service " + event.service());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate read_model.service_list_v1").update();
    }
}
