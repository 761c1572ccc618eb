package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.STAY_OVERLAPS;
import static tincay.domain.supportcase.CaseRefusal.STAY_PAST_LIMIT;
import static tincay.domain.supportcase.CaseRefusal.STAY_RUNNING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.refusal.Refused;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;

/**
 * The stay that is running and the last that ended. A limit is not begun anew by ending a stay on paper: who went from one
 * place straight to another of the same kind, no later than the next day, stays on under the limit there was. Who went home
 * and had to leave again begins anew.
 */
final class StaysOfCase {

    private static final Set<StayEnd> STRAIGHT_ON = EnumSet.of(StayEnd.LIMIT, StayEnd.OTHER_SHELTER);

    private @Nullable StayId running;
    private @Nullable StayFinished last;

    void evolve(CaseStayEvent event) {
        switch (event) {
            case StayBegun begun -> running = begun.stayId();
            case StayFinished finished -> {
                running = null;
                last = finished;
            }
        }
    }

    boolean isRunning() {
        return running != null;
    }

    boolean isRunning(StayId stay) {
        return stay.equals(running);
    }

    void mayBegin(BeginStay stay) {
        Refused.when(running != null, STAY_RUNNING);
        Refused.when(last != null && stay.on().isBefore(last.on()), STAY_OVERLAPS);
        LocalDate until = lastDay(stay.kind(), stay.on());
        Refused.when(until != null && stay.on().isAfter(until), STAY_PAST_LIMIT);
    }

    /** Until when a stay that begins may last. */
    @Nullable
    LocalDate lastDay(StayKind kind, LocalDate on) {
        return last != null && goesOn(last, kind, on) ? last.lastDay() : kind.lastDay(on);
    }

    private static boolean goesOn(StayFinished last, StayKind kind, LocalDate on) {
        return last.kind() == kind
                && STRAIGHT_ON.contains(last.end())
                && !on.isAfter(last.on().plusDays(1));
    }
}
