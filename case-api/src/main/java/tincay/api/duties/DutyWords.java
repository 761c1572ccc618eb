package tincay.api.duties;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import tincay.api.web.InTemplates;
import tincay.api.web.TodayPart.State;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.duty.DutyState;
import tincay.domain.supportcase.CaseId;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** What is owed, in the words of pages. */
@Component("dutyWords")
class DutyWords implements InTemplates {

    private final Duties duties;
    private final Words words;
    private final When when;
    private final Clock clock;

    DutyWords(Duties duties, Words words, When when, Clock clock) {
        this.duties = duties;
        this.words = words;
        this.when = when;
        this.clock = clock;
    }

    /**
     * One line about something that is owed.
     *
     * @param chip the word of the chip's state
     * @param stamp the deadline for programs that read pages
     * @param deadline the deadline in words
     */
    public record Line(String what, String caseNumber, int section, String chip, String stamp, String deadline) {}

    /** What is owed in a case, and what was not done in time. */
    public List<Line> of(CaseId caseId) {
        return duties.in(caseId).stream()
                .filter(row -> row.done() == null || row.missed())
                .map(this::line)
                .toList();
    }

    /** One thing that is owed. */
    public Line line(DutyRow row) {
        DutyState state = row.stateAt(clock.instant());
        State chip = State.of(state);
        return new Line(
                words.of(key(row)),
                row.caseNumber(),
                row.duty().section(),
                chip.name().toLowerCase(Locale.ROOT),
                when.stamp(row.due()),
                chip == State.DONE ? words.of("duty.state." + state) : when.due(row.due(), chip));
    }

    static String key(DutyRow row) {
        return "duty." + row.duty();
    }
}
