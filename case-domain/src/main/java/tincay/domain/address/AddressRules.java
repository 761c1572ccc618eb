package tincay.domain.address;

import static tincay.domain.refusal.Refused.when;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.codes.AddressKind;

/** One host for an individual address, none for a collective one; upgraded after it was established, and each time once. */
final class AddressRules {

    private AddressRules() {}

    static void establish(EstablishAddress command) {
        when(
                command.host() != null && command.kind() != AddressKind.INDIVIDUAL,
                AddressRefusal.NO_HOST_OF_A_COLLECTIVE);
    }

    static void upgrade(@Nullable LocalDate establishedOn, @Nullable LocalDate lastUpgrade, LocalDate on) {
        when(establishedOn != null && on.isBefore(establishedOn), AddressRefusal.UPGRADED_BEFORE_ESTABLISHED);
        when(lastUpgrade != null && !on.isAfter(lastUpgrade), AddressRefusal.ALREADY_UPGRADED);
    }
}
