package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/**
 * Counts one period, person after person, so that what it needs does not grow with the number of cases. Nobody sees it: it is
 * made while a release is drawn and forgotten afterwards.
 */
public final class Count {

    private record Place(TablePlan table, String area) {}

    private final Plan plan;
    private final Period period;
    private final Map<Place, Cells> cells = new HashMap<>();

    public Count(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
        plan.tables(period.span())
                .forEach(table ->
                        plan.areas(table).forEach(area -> cells.put(new Place(table, area), new Cells(table))));
    }

    /** Adds what one person counts in this period. */
    public void add(List<CountedCase> ofOnePerson) {
        LocalDate end = period.until();
        List<List<Contribution>> all = Contributions.of(plan, ofOnePerson, end);
        for (int number = 0; number < all.size(); number++) {
            long recordKey = ofOnePerson.get(number).recordKey();
            all.get(number).stream()
                    .filter(contribution -> contribution.period().equals(period))
                    .forEach(contribution ->
                            of(contribution.table(), contribution.area()).add(contribution.cell(), recordKey));
        }
    }

    /** The cells of a table of this period in one of its areas. */
    public Cells of(TablePlan table, String area) {
        Cells found = cells.get(new Place(table, area));
        if (found == null) {
            throw new IllegalArgumentException("the table is not counted here");
        }
        return found;
    }

    public Period period() {
        return period;
    }

    @Override
    public String toString() {
        return "▇";
    }
}
