package tincay.projections.statistics.release;

import java.util.List;
import java.util.Optional;

import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Measure;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** What earlier releases said, and later ones have to agree with. */
record Totals(Plan plan, Earlier earlier) {

    /** The sum of what the periods inside a year published, if the plan has any. */
    Optional<Long> within(Period year, Level level, Measure measure, String area) {
        List<Period> periods = plan.within(year, level, measure);
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.stream()
                        .mapToLong(period -> total(period, measure, area))
                        .sum());
    }

    /** What the months of a quarter said together: one more sum of it, as unsure as its months are. */
    Optional<Coherence.Sum> provisional(Period quarter, Level level, Measure measure, String area) {
        List<Period> months = plan.monthsOf(quarter, level, measure);
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coherence.Sum(
                        months.stream()
                                .mapToLong(month -> total(month, measure, area))
                                .sum(),
                        Math.round(months.stream()
                                .mapToDouble(month -> variance(month, level, measure))
                                .sum())));
    }

    /** The stock of the end of the year before, and what was opened and closed since, as published. */
    Stock stockBefore(TablePlan stock, Period year, String area) {
        Stock before = earlier.of(year.previous())
                .flatMap(artefact -> artefact.table(stock.name(), area))
                .map(table -> new Stock(table.total(), table.carried().orElseThrow()))
                .orElse(Stock.NONE);
        for (Measure measure : List.of(Measure.OPENED, Measure.CLOSED)) {
            int sign = measure == Measure.OPENED ? 1 : -1;
            for (Period period : plan.within(year, stock.level(), measure)) {
                before = before.plus(sign * total(period, measure, area), variance(period, stock.level(), measure));
            }
        }
        return before;
    }

    private long total(Period period, Measure measure, String area) {
        return earlier.of(period)
                .flatMap(artefact -> artefact.tables().stream()
                        .filter(table ->
                                table.area().equals(area) && table.measure().equals(measure.word()))
                        .findFirst())
                .map(Artefact.Numbers::total)
                .orElseThrow(() -> new IllegalStateException(period + " has to be published first"));
    }

    private double variance(Period period, Level level, Measure measure) {
        return Coherence.variance(plan.tables(period.span()).stream()
                .filter(table -> table.level() == level && table.measure() == measure)
                .toList());
    }
}
