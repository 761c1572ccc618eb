package tincay.domain.address;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;

/** What the union office may ask of one trusted address. */
public sealed interface AddressCommand extends Command
        permits AddressCommand.EstablishAddress,
                AddressCommand.UpgradeAddress,
                AddressCommand.SettleCommune,
                AddressLifeCommand {

    AddressId address();

    @Override
    default AddressId target() {
        return address();
    }

    /**
     * Enter an address into the register.
     *
     * @param on the day it was established; none where nobody knows it any more, and then it counts in no period
     * @param host who the host of an individual address is, sealed under a key of their own
     */
    record EstablishAddress(
            AddressId address,
            AddressKind kind,
            Place commune,
            @Nullable String village,
            String name,
            @Nullable String decisionNumber,
            @Nullable String publicContact,
            @Nullable LocalDate on,
            @Nullable Confidential<HostName> host)
            implements AddressCommand {}

    /** Record that the address was upgraded: better rooms, equipment or members. */
    record UpgradeAddress(AddressId address, LocalDate on) implements AddressCommand {}

    /** Say which of today's communes the address lies in, after its former commune was divided. */
    record SettleCommune(AddressId address, Place commune) implements AddressCommand {}
}
