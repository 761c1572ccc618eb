package tincay.domain.supportcase;

import java.util.UUID;

/**
 * The coded facts once more, for counting only and only of who agreed to be counted: sealed under the key of the quarter they
 * were recorded in.
 *
 * @param statisticsId keyed hash of the case for one year, known to the statistics alone
 * @param personPseudonym keyed hash of the person for one year, so that one person counts once
 */
public record StatisticalFacts(UUID statisticsId, String personPseudonym, CaseFacts facts) {
    @Override
    public String toString() {
        return "▇";
    }
}
