package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.YesNo;

/**
 * What was told of danger at intake, in clear.
 *
 * @param immediateDanger whether somebody threatens the survivor or the children right now
 * @param fearedInCommune whom in the commune the survivor fears
 */
public record RiskTold(
        @Nullable YesNo immediateDanger, @Nullable String fearedInCommune) {
    @Override
    public String toString() {
        return "▇";
    }
}
