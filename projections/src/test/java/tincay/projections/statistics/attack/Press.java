package tincay.projections.statistics.attack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tincay.projections.statistics.draw.KeyedHash;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.TablePlan;
import tincay.projections.statistics.release.Artefact;
import tincay.projections.statistics.release.Artefact.Numbers;
import tincay.projections.statistics.release.Draft;

/** Publishes what was counted, as the application does, and whatever has to be published before. */
final class Press {

    private static final int BEGINNING = 2026;

    private final Counted counted;
    private final KeyedHash key;
    private final Map<Period, Map<String, Numbers>> published = new HashMap<>();
    private final Map<Period, Artefact> artefacts = new HashMap<>();

    Press(Counted counted, KeyedHash key) {
        this.counted = counted;
        this.key = key;
    }

    Artefact of(Period period) {
        Artefact known = artefacts.get(period);
        if (known == null) {
            known = Draft.of(counted.plan(), counted.of(period), key, this::earlier);
            artefacts.put(period, known);
            Map<String, Numbers> tables = new HashMap<>();
            known.tables().forEach(table -> tables.put(table.name() + " " + table.area(), table));
            published.put(period, tables);
        }
        return known;
    }

    Numbers of(TablePlan table, Period period, String area) {
        of(period);
        return published.get(period).get(table.name() + " " + area);
    }

    private Optional<Artefact> earlier(Period period) {
        return period.year() < BEGINNING ? Optional.empty() : Optional.of(of(period));
    }
}
