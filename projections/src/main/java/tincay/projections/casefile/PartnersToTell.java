package tincay.projections.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.OfCase;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;

/** Which partners outside have to be told that what they hold may no longer be used, and which were. */
public final class PartnersToTell {

    private final Map<ReferralId, Line> lines = new LinkedHashMap<>();

    /**
     * One partner, by the referral it received.
     *
     * @param told how and when it was told; null while it was not
     */
    public record Line(
            ReferralId referralId,
            LocalDate since,
            @Nullable PartnerTold told) {}

    void take(OfCase fact) {
        if (fact instanceof PartnerTellingOwed owed) {
            lines.put(owed.referralId(), new Line(owed.referralId(), owed.on(), null));
        } else if (fact instanceof PartnerTold told) {
            lines.computeIfPresent(told.referralId(), (id, line) -> new Line(id, line.since(), told));
        }
    }

    public List<Line> all() {
        return List.copyOf(lines.values());
    }

    /** What has to be told about a referral, if anything has or had to. */
    public @Nullable Line about(ReferralId referral) {
        return lines.get(referral);
    }
}
