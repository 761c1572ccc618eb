package tincay.projections.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.WorkerId;

/** Whose people a case is about, and who in it is known from another one. */
public final class TiesView {

    private final Map<WorkerId, LocalDate> shutOut = new LinkedHashMap<>();
    private final List<ConfirmedSameAs> knownBefore = new ArrayList<>();

    TiesView() {}

    void take(OfCase fact) {
        switch (fact) {
            case TieConfirmed confirmed -> shutOut.put(confirmed.worker(), confirmed.on());
            case TieLifted lifted -> shutOut.remove(lifted.worker());
            case ConfirmedSameAs same -> knownBefore.add(same);
            default -> {}
        }
    }

    /** Who may not see the case, and since when; for a supervisor's eyes. */
    public Map<WorkerId, LocalDate> shutOut() {
        return Map.copyOf(shutOut);
    }

    /** Each time somebody in it was found to be somebody of another case; which case, only who may see that one is told. */
    public List<ConfirmedSameAs> knownBefore() {
        return List.copyOf(knownBefore);
    }
}
