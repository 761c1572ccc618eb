package tincay.projections.addressbook;

import static tincay.projections.addressbook.AddressBookTable.ADDRESSES;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressLifeEvent;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressReviewed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressStatus;
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
        return Set.of(
                AddressEstablished.class,
                AddressUpgraded.class,
                AddressCommuneSettled.class,
                AddressReviewed.class,
                AddressSuspended.class,
                AddressResumed.class,
                AddressClosed.class);
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
            case AddressReviewed fact ->
                List.of(ADDRESSES
                        .at(fact.address())
                        .set("reviewed_on", fact.on())
                        .set("review_result", fact.result())
                        .set("version", recorded.sequence()));
            case AddressSuspended fact -> stands(fact, AddressStatus.SUSPENDED, fact.reason(), recorded);
            case AddressResumed fact -> stands(fact, AddressStatus.ACTIVE, null, recorded);
            case AddressClosed fact -> stands(fact, AddressStatus.CLOSED, fact.reason(), recorded);
            default -> List.of();
        };
    }

    private static List<Change> stands(
            AddressLifeEvent fact, AddressStatus status, @Nullable String reason, Recorded recorded) {
        return List.of(ADDRESSES
                .at(fact.address())
                .set("status", status)
                .set("status_since", fact.on())
                .set("status_reason", reason)
                .set("version", recorded.sequence()));
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
                null,
                null,
                AddressStatus.ACTIVE,
                fact.on(),
                null,
                fact.host() == null ? null : fact.host().subject(),
                fact.host() == null ? null : fact.host().ciphertext(),
                version);
    }
}
