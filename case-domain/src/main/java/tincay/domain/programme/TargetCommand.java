package tincay.domain.programme;

import java.util.Set;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.stream.Command;

/** What the union office may ask of one target. */
public sealed interface TargetCommand extends Command {

    TargetId goal();

    @Override
    default TargetId target() {
        return goal();
    }

    /** Plan a number of activities of one kind, or of several kinds together, for a period and an area. */
    record SetTarget(TargetId goal, Period period, Place area, Set<ActivityKind> kinds, int number)
            implements TargetCommand {}
}
