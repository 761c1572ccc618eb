package tincay.api.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.projections.releases.Published;
import tincay.projections.releases.Releases;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Span;

/** How far each period is on its way to publication; told by the calendar and by what was published, never by a case. */
@Component
class PublicationStates {

    private static final Comparator<Period> NEWEST_FIRST =
            Comparator.comparing(Period::until).thenComparing(Period::due).reversed();

    private final PlanInForce plan;
    private final DrawRelease draw;
    private final Releases releases;
    private final Clock clock;

    PublicationStates(PlanInForce plan, DrawRelease draw, Releases releases, Clock clock) {
        this.plan = plan;
        this.draw = draw;
        this.releases = releases;
        this.clock = clock;
    }

    /** Where a period stands. */
    public enum State {
        /** Things are still recorded in it. */
        OPEN,
        /** Nothing is recorded in it any more; it waits for its day. */
        CLOSED,
        /** It may be published. */
        READY,
        PUBLISHED
    }

    /**
     * One period.
     *
     * @param published what was published, if it was
     */
    public record Standing(
            Period period, State state, @Nullable Published published) {}

    /** Whether somebody said by which plan anything is published. */
    public boolean hasPlan() {
        return plan.plan().isPresent();
    }

    /** Every period so far, the one that ends last first; of each kind the one that is still open too. */
    public List<Standing> all() {
        return plan.plan().map(this::all).orElse(List.of());
    }

    private List<Standing> all(Plan inForce) {
        LocalDate today = LocalDate.now(clock);
        List<Published> published = releases.newestFirst();
        Calendar calendar = draw.calendar();
        Stream<Period> running = Stream.of(Span.values())
                .filter(span -> !inForce.tables(span).isEmpty())
                .flatMap(span ->
                        Stream.of(Period.of(span, today), Period.of(span, today).previous()));
        return Stream.of(
                        running.filter(period -> calendar.named(period.name()).isPresent()),
                        calendar.due(today).stream(),
                        published.stream().map(one -> one.artefact().period()))
                .flatMap(Function.identity())
                .distinct()
                .sorted(NEWEST_FIRST)
                .map(period -> standing(period, today, published))
                .toList();
    }

    private static Standing standing(Period period, LocalDate today, List<Published> published) {
        return published.stream()
                .filter(one -> one.artefact().release().equals(period.name()))
                .findFirst()
                .map(one -> new Standing(period, State.PUBLISHED, one))
                .orElseGet(() -> new Standing(period, state(period, today), null));
    }

    private static State state(Period period, LocalDate today) {
        return !today.isAfter(period.until()) ? State.OPEN : today.isBefore(period.due()) ? State.CLOSED : State.READY;
    }
}
