package tincay.projections.statistics.release;

import java.util.Optional;

import tincay.projections.statistics.plan.Period;

/** What was published before, in its last revision. */
@FunctionalInterface
public interface Earlier {

    Optional<Artefact> of(Period period);
}
