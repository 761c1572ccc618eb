package tincay.domain.supportcase;

import static tincay.domain.supportcase.TellingRefusal.ALREADY_TOLD;
import static tincay.domain.supportcase.TellingRefusal.NOTHING_TO_TELL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tincay.domain.referral.ReferralId;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;

/** Which partners outside have to be told, since when, and which were. */
final class Tellings {

    private final Map<ReferralId, LocalDate> owed = new HashMap<>();
    private final Set<ReferralId> told = new HashSet<>();

    void evolve(TellingEvent event) {
        switch (event) {
            case PartnerTellingOwed fact -> owed.put(fact.referralId(), fact.on());
            case PartnerTold fact -> told.add(fact.referralId());
        }
    }

    /** Once, and not before there was anything to tell. */
    void mayBeTold(ReferralId referral, LocalDate on) {
        LocalDate since = owed.get(referral);
        Refused.when(since == null || on.isBefore(since), NOTHING_TO_TELL);
        Refused.when(told.contains(referral), ALREADY_TOLD);
    }
}
