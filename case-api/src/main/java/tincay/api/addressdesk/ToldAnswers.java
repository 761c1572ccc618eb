package tincay.api.addressdesk;

import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.BasicNeed;
import tincay.domain.codes.InjuryNow;
import tincay.domain.codes.YesNo;

/**
 * What can be told beyond the minimum, in clear; nothing of it must be answered.
 *
 * @param fearedInCommune whom in the commune the survivor fears
 * @param childrenLeft whether a child is still with the person who committed violence
 * @param childHarmed whether a child was beaten, threatened or abused
 * @param whereNow where the person who committed violence is, and whether they search
 */
record ToldAnswers(
        @Nullable YesNo immediateDanger,
        @Size(max = 300) @Nullable String fearedInCommune,
        @Nullable InjuryNow injuredNow,
        @Size(max = 500) @Nullable String healthNotes,
        @Nullable Set<BasicNeed> basicNeeds,
        @Nullable YesNo childrenLeft,
        @Size(max = 300) @Nullable String childrenLeftWords,
        @Nullable YesNo childHarmed,
        @Size(max = 300) @Nullable String whereNow,
        @Size(max = 1000) @Nullable String wish) {

    static final ToldAnswers NOTHING = new ToldAnswers(null, null, null, null, null, null, null, null, null, null);

    boolean isNothing() {
        return equals(NOTHING);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
