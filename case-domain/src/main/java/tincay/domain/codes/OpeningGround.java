package tincay.domain.codes;

import java.time.Duration;

/** On what ground somebody opens a case they are not assigned to, and for how long. */
public enum OpeningGround {
    /** A colleague of the same address stands in. */
    COVER(Duration.ofHours(24)),
    /** The supervisor of the area looks. */
    SUPERVISION(Duration.ofHours(24)),
    /** Somebody is in danger and nobody who is assigned can be reached; a second person reviews it. */
    EMERGENCY(Duration.ofHours(3));

    private final Duration lasts;

    OpeningGround(Duration lasts) {
        this.lasts = lasts;
    }

    public Duration lasts() {
        return lasts;
    }

    public boolean isReviewed() {
        return this == EMERGENCY;
    }
}
