package tincay.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseRefusal;
import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Reserve;
import tincay.projections.statistics.plan.Reserve.Bought;
import tincay.projections.statistics.plan.TablePlan;

/** Which tables may be drawn again and what that costs, told by the plan and by what was corrected before, never by a case. */
@Component
class Corrections {

    private final DrawRelease draw;
    private final PlanInForce plan;
    private final Releases releases;
    private final JdbcClient database;
    private final Clock clock;

    Corrections(DrawRelease draw, PlanInForce plan, Releases releases, JdbcClient database, Clock clock) {
        this.draw = draw;
        this.plan = plan;
        this.releases = releases;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Tables of a release, by the names they have in the plan.
     *
     * @throws Refused if it was not published by this plan, or one of them is never drawn again
     */
    WantedCorrection wanted(String release, List<String> names) {
        Plan inForce = plan.required();
        Period period = draw.period(release);
        Refused.when(draw.isOtherPlanPublished(), ReleaseRefusal.PLAN_CHANGED);
        Published newest = releases.named(release).orElseThrow(() -> new Refused(whyNotPublished(period)));
        List<TablePlan> tables = tables(inForce, period, names);
        List<Bought> before = bought();
        double spent = Reserve.spent(inForce.tables(), before);
        double then = spentWith(inForce, before, new Bought(release, names));
        return new WantedCorrection(inForce, newest, tables, then - spent, Budget.RESERVE - spent);
    }

    private ReleaseRefusal whyNotPublished(Period period) {
        return LocalDate.now(clock).isBefore(period.due())
                ? ReleaseRefusal.PERIOD_OPEN
                : ReleaseRefusal.CORRECTION_NOT_PUBLISHED;
    }

    private static List<TablePlan> tables(Plan plan, Period period, List<String> names) {
        Set<String> wanted = new HashSet<>(names);
        List<TablePlan> tables = plan.tables(period.span()).stream()
                .filter(TablePlan::isDivided)
                .filter(table -> wanted.contains(table.name()))
                .toList();
        Refused.when(tables.isEmpty() || tables.size() != names.size(), ReleaseRefusal.CORRECTION_TABLE);
        return tables;
    }

    /**
     * Decides by what was corrected until now.
     *
     * @return the number it has if nobody else is quicker
     * @throws Refused if there was a correction this year, or too little is left for this one
     */
    int number(WantedCorrection wanted) {
        Refused.when(isThereOneIn(LocalDate.now(clock).getYear()), ReleaseRefusal.CORRECTION_THIS_YEAR);
        List<Bought> before = bought();
        var one = new Bought(wanted.period().name(), wanted.names());
        Refused.when(spentWith(wanted.plan(), before, one) > Budget.RESERVE, ReleaseRefusal.CORRECTION_TOO_DEAR);
        return before.size() + 1;
    }

    private static double spentWith(Plan inForce, List<Bought> before, Bought one) {
        return Reserve.spent(
                inForce.tables(), Stream.concat(before.stream(), Stream.of(one)).toList());
    }

    private boolean isThereOneIn(int year) {
        return database.sql("select exists (select from release.correction where year = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    private List<Bought> bought() {
        return database.sql("select release, tables from release.correction order by number")
                .query(Corrections::read)
                .list();
    }

    private static Bought read(ResultSet row, int number) throws SQLException {
        return new Bought(
                row.getString("release"), List.of(row.getString("tables").split(",")));
    }
}
