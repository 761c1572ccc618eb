package tincay.domain.address;

import static tincay.domain.refusal.Refused.when;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An address is upgraded after it was established, and each time once. */
final class AddressRules {

    private AddressRules() {}

    static void upgrade(@Nullable LocalDate establishedOn, @Nullable LocalDate lastUpgrade, LocalDate on) {
        when(establishedOn != null && on.isBefore(establishedOn), AddressRefusal.UPGRADED_BEFORE_ESTABLISHED);
        when(lastUpgrade != null && !on.isAfter(lastUpgrade), AddressRefusal.ALREADY_UPGRADED);
    }
}
