package tincay.domain.programme;

import static tincay.domain.refusal.Refused.when;

import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.TargetCommand.SetTarget;

/** What can be counted: days in order, a place, numbers that are possible. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    static void record(RecordActivity command) {
        when(!command.held().ordered(), ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS);
        when(command.places().isEmpty(), ProgrammeRefusal.NO_PLACE);
        when(!command.reached().possible(), ProgrammeRefusal.IMPOSSIBLE_NUMBER);
    }

    static void set(SetTarget command) {
        when(!command.period().ordered(), ProgrammeRefusal.ENDS_BEFORE_IT_BEGINS);
        when(command.kinds().isEmpty(), ProgrammeRefusal.NO_KIND);
        when(command.number() < 1, ProgrammeRefusal.IMPOSSIBLE_NUMBER);
    }
}
