package tincay.projections.casefile;

import java.util.ArrayList;
import java.util.List;

import tincay.domain.privacy.Confidential;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CorrectionEvent;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;

/** What was put right in a case, still sealed, with what stood there before. */
public final class CorrectionView {

    private final List<Corrected> corrections = new ArrayList<>();

    /**
     * One correction of the facts.
     *
     * @param before the facts as they stood until then
     */
    public record Corrected(FactsCorrected correction, Confidential<CaseFacts> before) {}

    void take(CorrectionEvent fact, CaseOpened opened) {
        switch (fact) {
            case FactsCorrected correction -> corrections.add(new Corrected(correction, facts(opened)));
        }
    }

    /** The corrections of the facts, oldest first. */
    public List<Corrected> corrections() {
        return List.copyOf(corrections);
    }

    Confidential<CaseFacts> facts(CaseOpened opened) {
        return corrections.isEmpty()
                ? opened.facts()
                : corrections.getLast().correction().facts();
    }

    boolean minor(CaseOpened opened) {
        return corrections.isEmpty()
                ? opened.minor()
                : corrections.getLast().correction().minor();
    }
}
