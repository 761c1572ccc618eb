package tincay.api.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tincay.api.privacy.Named;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/**
 * One request of the story.
 *
 * @param at when it is made and recorded
 * @param by who makes it
 * @param about the case whose deadlines are looked at from then on, if it is about one
 * @param refused the refusal it meets, if it is to meet one
 * @param names the names that enter with it, to be compared with others
 * @param asked what is asked, sealed when it is asked
 */
record Step(
        Instant at,
        WorkerId by,
        @Nullable CaseId about,
        @Nullable String refused,
        Map<? extends Id, Named> names,
        Function<Pen, List<? extends Command>> asked) {

    /** Something the registers are asked for. */
    static Step office(Instant at, WorkerId by, Command... commands) {
        return new Step(at, by, null, null, Map.of(), _ -> List.of(commands));
    }
}
