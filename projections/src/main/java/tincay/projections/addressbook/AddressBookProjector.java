package tincay.projections.addressbook;

import static tincay.projections.addressbook.AddressBookTable.ADDRESSES;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps the address book. */
@Component
class AddressBookProjector implements ReadModel {

    @Override
    public String name() {
        return "address-book";
    }

    @Override
    public List<Shape> tables() {
        return List.of(ADDRESSES);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(AddressEstablished.class, AddressUpgraded.class, AddressCommuneSettled.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case AddressEstablished fact -> List.of(established(fact, recorded.sequence()));
            case AddressUpgraded fact ->
                List.of(ADDRESSES
                        .at(fact.address())
                        .set("upgraded_on", fact.on())
                        .set("version", recorded.sequence()));
            case AddressCommuneSettled fact ->
                List.of(ADDRESSES
                        .at(fact.address())
                        .set("commune_today", fact.commune().code())
                        .set("commune_today_valid_from", fact.commune().validFrom())
                        .set("version", recorded.sequence()));
            default -> List.of();
        };
    }

    private static Change established(AddressEstablished fact, long version) {
        return ADDRESSES.row(
                fact.address(),
                fact.kind(),
                fact.commune().code(),
                fact.commune().validFrom(),
                null,
                null,
                fact.village(),
                fact.name(),
                fact.decisionNumber(),
                fact.publicContact(),
                fact.on(),
                null,
                version);
    }
}
