package tincay.domain.nocontact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The number of an order, who watches over it, and when each of the four who must have it got it, in clear. */
public record OrderDetails(
        String number,
        @Nullable String watchedBy,
        @Nullable Instant toldPersonAt,
        @Nullable Instant toldSurvivorAt,
        @Nullable Instant toldPoliceAt,
        @Nullable Instant toldVillageHeadAt) {
    @Override
    public String toString() {
        return "▇";
    }
}
