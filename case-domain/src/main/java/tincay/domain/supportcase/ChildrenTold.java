package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.YesNo;

/**
 * What was told of the children, in clear.
 *
 * @param left whether a child is still with the person who committed violence
 * @param leftWords how that child is
 * @param harmed whether a child was beaten, threatened or abused
 */
public record ChildrenTold(
        @Nullable YesNo left,
        @Nullable String leftWords,
        @Nullable YesNo harmed) {
    @Override
    public String toString() {
        return "▇";
    }
}
