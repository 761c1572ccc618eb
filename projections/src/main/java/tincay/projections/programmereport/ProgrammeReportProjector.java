package tincay.projections.programmereport;

import java.util.Collection;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.TargetEvent.TargetSet;

/** Keeps the facts the half-year report counts. */
@Component
@ProcessingGroup("programme-report")
class ProgrammeReportProjector {

    private final JdbcClient jdbc;

    ProgrammeReportProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(ProgrammeReportTables.DDL).update();
    }

    @EventHandler
    void on(ActivityHeld event) {
        jdbc.sql("""
                insert into read_model.programme_activity_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date[]))
                on conflict (activity) do nothing
                """)
                .param(event.activity().value())
                .param(event.kind().name())
                .param(event.conduct().name())
                .param(event.held().from())
                .param(event.held().until())
                .param(event.reached().women())
                .param(event.reached().men())
                .param(event.title())
                .param(event.places().stream().map(Place::code).toArray(String[]::new))
                .param(event.places().stream()
                        .map(place -> place.validFrom().toString())
                        .toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(TargetSet event) {
        jdbc.sql("""
                insert into read_model.programme_target_v1 values (?, ?, ?, ?, ?, ?, ?) on conflict (target) do nothing
                """)
                .param(event.goal().value())
                .param(event.period().from())
                .param(event.period().until())
                .param(event.area().code())
                .param(event.area().validFrom())
                .param(names(event.kinds()))
                .param(event.number())
                .update();
    }

    @EventHandler
    void on(AddressEstablished event) {
        jdbc.sql("""
                insert into read_model.programme_address_v1
                    (address, commune, commune_valid_from, village, established_on)
                values (?, ?, ?, ?, ?) on conflict (address) do nothing
                """)
                .param(event.address().value())
                .param(event.commune().code())
                .param(event.commune().validFrom())
                .param(event.village())
                .param(event.on())
                .update();
    }

    @EventHandler
    void on(AddressUpgraded event) {
        mustBeKnown(event.address());
        jdbc.sql("insert into read_model.programme_upgrade_v1 values (?, ?) on conflict do nothing")
                .param(event.address().value())
                .param(event.on())
                .update();
    }

    @EventHandler
    void on(AddressCommuneSettled event) {
        mustBeKnown(event.address());
        jdbc.sql("""
                update read_model.programme_address_v1 set commune_today = ?, commune_today_valid_from = ?
                where address = ?
                """)
                .param(event.commune().code())
                .param(event.commune().validFrom())
                .param(event.address().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql(ProgrammeReportTables.EMPTY).update();
    }

    private void mustBeKnown(AddressId address) {
        jdbc.sql("select 1 from read_model.programme_address_v1 where address = ?")
                .param(address.value())
                .query()
                .singleValue();
    }

    private static String[] names(Collection<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
