package tincay.projections.statistics.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import tincay.projections.statistics.attack.SeededHash;
import tincay.projections.statistics.counting.Count;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** Publishes one period after the other, under a key of its own. */
final class Office {

    private final Plan plan;
    private final KeyedHash key;
    private final List<CountedCase> cases = new ArrayList<>();
    private final Map<Period, Artefact> published = new HashMap<>();

    Office(Plan plan, long key) {
        this.plan = plan;
        this.key = new SeededHash(key);
    }

    Office knows(List<CountedCase> more) {
        cases.addAll(more);
        return this;
    }

    Count count(String period) {
        var count = new Count(plan, Period.named(period).orElseThrow());
        cases.forEach(one -> count.add(List.of(one)));
        return count;
    }

    Artefact draft(String period) {
        return Draft.of(plan, count(period), key, before -> Optional.ofNullable(published.get(before)));
    }

    Artefact publish(String period) {
        Artefact artefact = draft(period);
        published.put(Period.named(period).orElseThrow(), artefact);
        return artefact;
    }

    /** What a correction of the newest revision would publish. */
    Artefact corrected(String period, String... tables) {
        Period of = Period.named(period).orElseThrow();
        List<TablePlan> again = plan.tables().stream()
                .filter(table -> List.of(tables).contains(table.name()))
                .toList();
        return Correction.of(Objects.requireNonNull(published.get(of)), count(period), key, again);
    }

    Artefact correct(String period, String... tables) {
        Artefact artefact = corrected(period, tables);
        published.put(artefact.period(), artefact);
        return artefact;
    }
}
