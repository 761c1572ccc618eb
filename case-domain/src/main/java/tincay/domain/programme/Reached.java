package tincay.domain.programme;

import org.jspecify.annotations.Nullable;

/** How many women and men an activity reached; none where nobody counted. */
public record Reached(@Nullable Integer women, @Nullable Integer men) {

    /** Nobody counted. */
    public static Reached uncounted() {
        return new Reached(null, null);
    }

    boolean possible() {
        return (women == null || women >= 0) && (men == null || men >= 0);
    }
}
