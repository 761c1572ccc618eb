package tincay.projections.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Confidential;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CorrectionEvent;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.NoteId;

/** What was put right in a case, still sealed, with what stood there before. */
public final class CorrectionView {

    private final List<Corrected> corrections = new ArrayList<>();
    private final Map<NoteId, EntryStruck> struck = new HashMap<>();

    /**
     * One correction of the facts.
     *
     * @param before the facts as they stood until then
     */
    public record Corrected(FactsCorrected correction, Confidential<CaseFacts> before) {}

    void take(CorrectionEvent fact, CaseOpened opened) {
        switch (fact) {
            case EntryStruck entry -> struck.put(entry.noteId(), entry);
            case FactsCorrected correction -> corrections.add(new Corrected(correction, facts(opened)));
        }
    }

    /** The corrections of the facts, oldest first. */
    public List<Corrected> corrections() {
        return List.copyOf(corrections);
    }

    @Nullable
    EntryStruck struck(NoteId note) {
        return struck.get(note);
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
