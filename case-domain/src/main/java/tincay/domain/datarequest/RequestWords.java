package tincay.domain.datarequest;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what for, in their words.
 *
 * @param asker the name they gave
 * @param reach how they can be answered safely
 */
public record RequestWords(String asker, @Nullable String reach, String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
