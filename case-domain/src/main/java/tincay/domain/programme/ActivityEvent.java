package tincay.domain.programme;

import java.util.List;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened in one activity of the programme. */
public sealed interface ActivityEvent extends Event {

    ActivityId activity();

    /** An activity was held in the places it names, as they were then. */
    @EventName("programme.activity_held")
    record ActivityHeld(
            ActivityId activity,
            ActivityKind kind,
            Conduct conduct,
            Period held,
            List<Place> places,
            Reached reached,
            String title)
            implements ActivityEvent {}

    /** The activity had been entered wrongly; this is how it was. */
    @EventName("programme.activity_corrected")
    record ActivityCorrected(
            ActivityId activity,
            ActivityKind kind,
            Conduct conduct,
            Period held,
            List<Place> places,
            Reached reached,
            String title,
            String reason)
            implements ActivityEvent {}
}
