package tincay.domain.programme;

import static tincay.domain.refusal.Refused.when;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Place;
import tincay.domain.programme.TargetCommand.SetTarget;

/** What can be counted: days in order, a place, numbers that are possible. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    static void mayStand(Period held, List<Place> places, Reached reached) {
        when(!held.ordered(), ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS);
        when(places.isEmpty(), ProgrammeRefusal.NO_PLACE);
        when(!reached.possible(), ProgrammeRefusal.IMPOSSIBLE_NUMBER);
    }

    static void mayCorrect(@Nullable AsHeld known, AsHeld wanted) {
        when(wanted.equals(known), ProgrammeRefusal.NOTHING_CORRECTED);
    }

    static void set(SetTarget command) {
        when(!command.period().ordered(), ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS);
        when(command.kinds().isEmpty(), ProgrammeRefusal.NO_KIND);
        when(command.number() < 1, ProgrammeRefusal.IMPOSSIBLE_NUMBER);
    }
}
