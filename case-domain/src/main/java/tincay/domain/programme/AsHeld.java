package tincay.domain.programme;

import java.util.Set;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;

/** What an activity is known as; in which order its places were named makes no difference. */
record AsHeld(ActivityKind kind, Conduct conduct, Period held, Set<Place> places, Reached reached, String title) {

    static AsHeld of(ActivityHeld fact) {
        return new AsHeld(
                fact.kind(), fact.conduct(), fact.held(), Set.copyOf(fact.places()), fact.reached(), fact.title());
    }

    static AsHeld of(ActivityCorrected fact) {
        return new AsHeld(
                fact.kind(), fact.conduct(), fact.held(), Set.copyOf(fact.places()), fact.reached(), fact.title());
    }

    static AsHeld of(CorrectActivity wanted) {
        return new AsHeld(
                wanted.kind(),
                wanted.conduct(),
                wanted.held(),
                Set.copyOf(wanted.places()),
                wanted.reached(),
                wanted.title());
    }
}
