package tincay.domain.address;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;

/** What happened to one trusted address: public facts, and an individual host's name, sealed. */
public sealed interface AddressEvent extends Event
        permits AddressEvent.AddressEstablished,
                AddressEvent.AddressUpgraded,
                AddressEvent.AddressCommuneSettled,
                AddressLifeEvent {

    AddressId address();

    /** The Union and the commune set the address up; the commune is the one of that day. */
    @EventName("address.established")
    record AddressEstablished(
            AddressId address,
            AddressKind kind,
            Place commune,
            @Nullable String village,
            String name,
            @Nullable String decisionNumber,
            @Nullable String publicContact,
            @Nullable LocalDate on,
            @Nullable Confidential<HostName> host)
            implements AddressEvent {}

    /** The address was upgraded. */
    @EventName("address.upgraded")
    record AddressUpgraded(AddressId address, LocalDate on) implements AddressEvent {}

    /** The address's former commune was divided, and the office said on which side it lies. */
    @EventName("address.commune_settled")
    record AddressCommuneSettled(AddressId address, Place commune) implements AddressEvent {}
}
