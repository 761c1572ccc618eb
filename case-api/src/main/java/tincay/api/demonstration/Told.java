package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.api.duties.OverdueWatch;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.access.Hidden;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.projections.duties.Duties;

/** A tale while it is told: its next step, or the clock that says first what was missed meanwhile. */
final class Told {

    /** How often the clock is looked at. */
    private static final Duration TICK = Duration.ofMinutes(1);

    private final String name;
    private final List<Step> steps;
    private int next;
    private @Nullable Instant look;
    private @Nullable Throwable wrong;
    private Instant now = Instant.EPOCH;

    /**
     * Begins where it was broken off.
     *
     * @param before the names of all steps that were told before
     */
    Told(String name, List<Step> steps, Set<String> before) {
        this.name = name;
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            if (before.contains(key(i))) {
                next = i + 1;
            }
        }
        this.look = next == 0 ? null : steps.get(next - 1).at().plus(TICK);
    }

    boolean isWhole() {
        return next == steps.size();
    }

    /** When something is to happen next; never, if nothing is. */
    Instant wakes() {
        Instant step = isWhole() ? Instant.MAX : steps.get(next).at();
        return look == null || step.isBefore(look) ? step : look;
    }

    /** Lets happen what is next. Whatever goes wrong is told by {@link #happened}. */
    Told goOn(CommandDesk desk, Pen pen, OverdueWatch watch, Duties duties) {
        now = wakes();
        try {
            boolean looks = now.equals(look);
            if (looks) {
                ToldClock.at(now, () -> lookAt(watch));
            } else {
                Step step = steps.get(next);
                ToldClock.at(now, () -> ask(step, desk, pen));
                next++;
            }
            look = nextLook(duties, looks);
        } catch (RuntimeException | Error failure) {
            wrong = failure;
        }
        return this;
    }

    /**
     * When what was told last happened.
     *
     * @throws IllegalStateException if it went wrong
     */
    Instant happened() {
        if (wrong != null) {
            throw new IllegalStateException("the history stumbles over " + key(next), wrong);
        }
        return now;
    }

    /** What should have been done before it was known is looked at at once; what was looked at just now in vain, no more. */
    private @Nullable Instant nextLook(Duties duties, boolean looked) {
        CaseId caseId = about();
        if (caseId == null) {
            return null;
        }
        return duties.nextToDeclare(caseId)
                .map(due -> due.plus(TICK))
                .filter(due -> due.isAfter(now) || !looked)
                .map(due -> due.isAfter(now) ? due : now.plus(TICK))
                .orElse(null);
    }

    /** The case of what was told last. */
    private @Nullable CaseId about() {
        return next == 0 ? null : steps.get(next - 1).about();
    }

    private void lookAt(OverdueWatch watch) {
        CaseId caseId = about();
        if (caseId != null) {
            watch.look(caseId);
        }
    }

    private void ask(Step step, CommandDesk desk, Pen pen) {
        String once = key(next);
        @Nullable String refused = null;
        try {
            pen.entering(
                    step.names(),
                    step.by(),
                    () -> desk.perform(
                            new Call(step.by(), once, once, null),
                            step.asked().apply(pen),
                            version -> new Answer(201, null, version, Map.of())));
        } catch (Refused refusal) {
            refused = refusal.code().code();
        } catch (Hidden hidden) {
            refused = hidden.getMessage();
        }
        if (!Objects.equals(refused, step.refused())) {
            throw new IllegalStateException("refused: " + refused);
        }
    }

    private String key(int step) {
        return "history %s, %d".formatted(name, step);
    }
}
