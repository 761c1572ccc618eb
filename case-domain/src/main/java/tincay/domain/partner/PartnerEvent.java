package tincay.domain.partner;

import java.time.LocalDate;

import tincay.domain.codes.ServiceKind;
import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to one partner. */
public sealed interface PartnerEvent extends Event {

    PartnerId partner();

    /** A partner was put on the list of those who receive referrals by paper or telephone. */
    @EventName("partner.listed")
    record PartnerListed(PartnerId partner, ServiceKind kind, Listing listing, LocalDate on) implements PartnerEvent {}

    /** What is said of the partner became different. */
    @EventName("partner.changed")
    record PartnerChanged(PartnerId partner, Listing listing, LocalDate on) implements PartnerEvent {}

    /** The partner was taken off the list and receives no more referrals. */
    @EventName("partner.delisted")
    record PartnerDelisted(PartnerId partner, LocalDate on) implements PartnerEvent {}
}
