package tincay.domain.partner;

import static tincay.domain.refusal.Refused.when;

import java.time.LocalDate;

/** Only who is on the list is changed or taken off it, and not before they were listed. */
final class PartnerRules {

    private PartnerRules() {}

    static void mayChange(LocalDate listedOn, boolean delisted, LocalDate on) {
        when(delisted, PartnerRefusal.NOT_LISTED);
        when(on.isBefore(listedOn), PartnerRefusal.BEFORE_LISTING);
    }
}
