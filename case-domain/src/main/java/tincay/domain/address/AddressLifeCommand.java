package tincay.domain.address;

import java.time.LocalDate;

/** What can be asked about whether an address works, and how well. */
public sealed interface AddressLifeCommand extends AddressCommand {

    /** Records that the Union looked at the address, and what it found. */
    record ReviewAddress(AddressId address, String result, LocalDate on) implements AddressLifeCommand {}

    /** Says that the address receives nobody for a time. */
    record SuspendAddress(AddressId address, String reason, LocalDate on) implements AddressLifeCommand {}

    /** Says that a suspended address works again. */
    record ResumeAddress(AddressId address, LocalDate on) implements AddressLifeCommand {}

    /** Says that the address has stopped for good. */
    record CloseAddress(AddressId address, String reason, LocalDate on) implements AddressLifeCommand {}

    /** Asks whether a case may come to the address that day; it stands beside the case, the address stays as it is. */
    record PermitCase(AddressId address, LocalDate on) implements AddressLifeCommand {}
}
