package tincay.domain.supportcase;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.BasicNeed;

/** What the survivor and the children need at once, and how the survivor is spoken to, in clear. */
public record NeedsTold(Set<BasicNeed> basicNeeds, @Nullable AddressTerm addressTerm) {
    @Override
    public String toString() {
        return "▇";
    }
}
