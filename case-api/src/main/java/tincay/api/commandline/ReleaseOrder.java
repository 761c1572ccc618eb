package tincay.api.commandline;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationContext;

import tincay.api.statistics.DryRun;
import tincay.api.statistics.DryRun.Planned;
import tincay.api.statistics.PublishReleases;
import tincay.api.statistics.WantedCorrection;
import tincay.domain.refusal.Refused;
import tincay.projections.statistics.plan.Budget;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.TablePlan;

/** Publishes a period or tables put right, or tells what would be published; never how many cases there are. */
final class ReleaseOrder {

    private final ApplicationContext application;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    ReleaseOrder(ApplicationContext application, Words words, PrintStream out, PrintStream err) {
        this.application = application;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** Whether it was done. */
    boolean follow(Order order) {
        try {
            String correct = order.correct();
            if (correct == null) {
                release(order);
            } else {
                correct(order, List.of(correct.split(",", -1)));
            }
            return true;
        } catch (Refused refused) {
            String code = refused.code().code();
            Locale language = Locale.of(words.of("language"));
            err.println(requireNonNullElse(application.getMessage(code, null, code, language), code));
            return false;
        }
    }

    private void release(Order order) {
        if (order.dryRun()) {
            tell(application.getBean(DryRun.class).of(order.subject()));
        } else {
            String hash = application.getBean(PublishReleases.class).publish(order.subject());
            out.println(words.of("released", order.subject(), hash));
        }
    }

    private void correct(Order order, List<String> tables) {
        if (order.dryRun()) {
            DryRun dryRun = application.getBean(DryRun.class);
            WantedCorrection wanted = dryRun.ofCorrection(order.subject(), tables);
            tell(wanted);
            dryRun.check(wanted);
        } else {
            String hash = application.getBean(PublishReleases.class).correct(order.subject(), tables);
            out.println(words.of("corrected", order.subject(), String.join(", ", tables), hash));
        }
    }

    private void tell(WantedCorrection wanted) {
        out.println(words.of(
                "correction-plan",
                wanted.period().name(),
                wanted.newest().artefact().revision(),
                wanted.price(),
                wanted.left(),
                Budget.RESERVE));
        tell(wanted.plan(), wanted.tables());
    }

    private void tell(Planned planned) {
        var plan = planned.plan();
        var period = planned.period();
        out.println(words.of(
                "release-plan",
                period.name(),
                period.from().toString(),
                period.until().toString(),
                period.due().toString(),
                plan.name(),
                plan.charge(),
                Budget.LIMIT,
                Budget.advantage(plan.charge())));
        tell(plan, planned.tables());
    }

    private void tell(Plan plan, List<TablePlan> tables) {
        tables.forEach(table -> out.println(words.of(
                "release-table",
                table.name(),
                table.measure().word(),
                dimensions(table),
                table.size(),
                table.row().variance(),
                table.row().bound(),
                table.most(),
                table.charge(),
                String.join(", ", plan.areas(table)))));
    }

    private static String dimensions(TablePlan table) {
        return table.by().isEmpty()
                ? "-"
                : table.by().stream()
                        .map(dimension ->
                                dimension.name() + " " + dimension.classes().size())
                        .collect(joining(" × "));
    }
}
