package tincay.api.statistics;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.UserMistake;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseRefusal;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;

/**
 * By which plan this installation publishes. Somebody decided it from public figures and said so; only a demonstration has one
 * of its own. What the plan charges is recounted at each start.
 */
@Component
class PlanInForce {

    private static final String DEMONSTRATION = "H-1";

    private final Optional<Plan> plan;

    PlanInForce(@Value("${tincay.statistics.plan:}") String name, JdbcClient database) {
        this.plan = (name.isBlank() && isDemonstration(database) ? Optional.of(DEMONSTRATION) : Optional.of(name))
                .filter(said -> !said.isBlank())
                .map(PlanInForce::named);
    }

    private static boolean isDemonstration(JdbcClient database) {
        return database.sql("select exists (select from log.installation where mode = 'demo')")
                .query(Boolean.class)
                .single();
    }

    private static Plan named(String name) {
        try {
            return Plans.named(name);
        } catch (IllegalArgumentException noneOrTooMuch) {
            throw new UserMistake("statistics-plan");
        }
    }

    Optional<Plan> plan() {
        return plan;
    }

    /** @throws Refused if nobody said */
    Plan required() {
        return plan.orElseThrow(() -> new Refused(ReleaseRefusal.PLAN_MISSING));
    }
}
