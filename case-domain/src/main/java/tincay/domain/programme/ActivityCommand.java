package tincay.domain.programme;

import java.util.List;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.stream.Command;

/** What the union office may ask of one activity. */
public sealed interface ActivityCommand extends Command {

    ActivityId activity();

    @Override
    default ActivityId target() {
        return activity();
    }

    /**
     * Record an activity that was held.
     *
     * @param places communes, former districts or the province it concerned, as they were then
     */
    record RecordActivity(
            ActivityId activity,
            ActivityKind kind,
            Conduct conduct,
            Period held,
            List<Place> places,
            Reached reached,
            String title)
            implements ActivityCommand {}

    /**
     * Put right what was entered wrongly: the activity as it really was, whole.
     *
     * @param reason how the mistake came about; names nobody
     */
    record CorrectActivity(
            ActivityId activity,
            ActivityKind kind,
            Conduct conduct,
            Period held,
            List<Place> places,
            Reached reached,
            String title,
            String reason)
            implements ActivityCommand {}
}
