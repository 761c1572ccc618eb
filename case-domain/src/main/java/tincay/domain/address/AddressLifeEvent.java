package tincay.domain.address;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;

/** What happened about whether an address works, and how well; public facts only. */
public sealed interface AddressLifeEvent extends AddressEvent {

    LocalDate on();

    /** The Union looked at the address. */
    @EventName("address.reviewed")
    record AddressReviewed(AddressId address, String result, LocalDate on) implements AddressLifeEvent {}

    /** The address receives nobody for a time; the cases there go on. */
    @EventName("address.suspended")
    record AddressSuspended(AddressId address, String reason, LocalDate on) implements AddressLifeEvent {}

    /** The address works again. */
    @EventName("address.resumed")
    record AddressResumed(AddressId address, LocalDate on) implements AddressLifeEvent {}

    /** The address stopped for good; the cases there go on until they are moved. */
    @EventName("address.closed")
    record AddressClosed(AddressId address, String reason, LocalDate on) implements AddressLifeEvent {}
}
