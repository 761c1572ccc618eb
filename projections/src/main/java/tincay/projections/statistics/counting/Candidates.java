package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.counting.Happening.StillOpen;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** Everything a case might be counted for, before anybody asks how often it may be. */
final class Candidates {

    private final Plan plan;
    private final LocalDate day;

    /** @param day what is known at its end */
    Candidates(Plan plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
    }

    /** @param number of the case among those of one person */
    List<Candidate> of(int number, CountedCase whole) {
        return whole.until(day).stream()
                .flatMap(one -> plan.tables().stream()
                        .flatMap(table -> plan.area(table, one.province(), one.commune()).stream()
                                .flatMap(area -> candidates(number, one, table, area))))
                .toList();
    }

    private Stream<? extends Happening> moments(CountedCase one, TablePlan table) {
        return switch (table.measure()) {
            case OPENED -> Stream.of(one.opened());
            case CLOSED -> one.closed().stream();
            case REFERRED -> one.all(Referred.class);
            case FIRST_REFERRED -> one.firstReferred().stream();
            case SETTLED -> one.all(Settled.class);
            case STOCK -> one.yearEnds(day).stream().filter(one::isOpen).map(end -> new StillOpen(Moment.endOf(end)));
        };
    }

    private Stream<Candidate> candidates(int number, CountedCase one, TablePlan table, String area) {
        return moments(one, table)
                .map(moment -> new Candidate(
                        number,
                        moment.at(),
                        new Contribution(table, Period.of(table.span(), moment.on()), area, cell(one, moment, table))))
                .filter(candidate -> mayBeCounted(one, candidate.contribution().period()));
    }

    private int cell(CountedCase one, Happening moment, TablePlan table) {
        var telling = new Telling(one, moment, plan.freezes());
        if (!table.isBySealed() || telling.isOpened()) {
            return table.place(telling);
        }
        if (table.most() > 1) {
            throw new IllegalStateException("who counts more than once is told apart by facts that were not opened");
        }
        return Contribution.UNOPENED;
    }

    /** She may refuse while the period is open; what she says later changes nothing in it. */
    private static boolean mayBeCounted(CountedCase one, Period period) {
        return one.mayBeCounted(period.until());
    }
}
