package tincay.projections.addressbook;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;

/** Keeps the address book. */
@Component
@ProcessingGroup("address-book")
class AddressBookProjector {

    private final JdbcClient jdbc;

    AddressBookProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(AddressBookTable.DDL).update();
    }

    @EventHandler
    void on(AddressEstablished event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into read_model.address_book_v1 (address, kind, commune, commune_valid_from, village, name,
                    decision_number, public_contact, established_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (address) do nothing
                """)
                .param(event.address().value())
                .param(event.kind().name())
                .param(event.commune().code())
                .param(event.commune().validFrom())
                .param(event.village())
                .param(event.name())
                .param(event.decisionNumber())
                .param(event.publicContact())
                .param(event.on())
                .param(version)
                .update();
    }

    @EventHandler
    void on(AddressUpgraded event, @SequenceNumber long version) {
        mustExist(
                event.address(),
                jdbc.sql("""
                update read_model.address_book_v1 set upgraded_on = ?, version = greatest(version, ?)
                where address = ?
                """)
                        .param(event.on())
                        .param(version)
                        .param(event.address().value())
                        .update());
    }

    @EventHandler
    void on(AddressCommuneSettled event, @SequenceNumber long version) {
        mustExist(
                event.address(),
                jdbc.sql("""
                update read_model.address_book_v1
                set commune_today = ?, commune_today_valid_from = ?, version = greatest(version, ?) where address = ?
                """)
                        .param(event.commune().code())
                        .param(event.commune().validFrom())
                        .param(version)
                        .param(event.address().value())
                        .update());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate read_model.address_book_v1").update();
    }

    private static void mustExist(AddressId address, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("no address " + address);
        }
    }
}
