package tincay.domain.partner;

import java.time.LocalDate;

import tincay.domain.codes.ServiceKind;
import tincay.domain.stream.Command;

/** What the union office may ask of one partner. */
public sealed interface PartnerCommand extends Command {

    PartnerId partner();

    @Override
    default PartnerId target() {
        return partner();
    }

    /** Put a partner on the list of those who receive referrals. */
    record ListPartner(PartnerId partner, ServiceKind kind, Listing listing, LocalDate on) implements PartnerCommand {}

    /** Write down what became different; what kind of help it gives stays. */
    record ChangePartner(PartnerId partner, Listing listing, LocalDate on) implements PartnerCommand {}

    /** Take a partner off the list: it receives no more referrals. */
    record DelistPartner(PartnerId partner, LocalDate on) implements PartnerCommand {}
}
