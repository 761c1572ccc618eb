package tincay.domain.programme;

import java.util.Set;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to one target of the programme. */
public sealed interface TargetEvent extends Event {

    TargetId goal();

    /** A number of activities was planned for a period and an area. */
    @EventName("programme.target_set")
    record TargetSet(TargetId goal, Period period, Place area, Set<ActivityKind> kinds, int number)
            implements TargetEvent {}
}
