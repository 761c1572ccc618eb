package tincay.api.addressdesk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.referral.ReferralId;
import tincay.projections.casefile.PartnersToTell;

/** One partner outside who has to be told, or was. */
record PartnerToTellAnswer(
        ReferralId referralId,
        LocalDate since,
        @Nullable LocalDate toldOn,
        @Nullable ReferralChannel by) {

    static PartnerToTellAnswer of(PartnersToTell.Line line) {
        var told = line.told();
        return new PartnerToTellAnswer(
                line.referralId(), line.since(), told == null ? null : told.on(), told == null ? null : told.by());
    }
}
