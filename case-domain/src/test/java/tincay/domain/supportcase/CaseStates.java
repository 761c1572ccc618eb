package tincay.domain.supportcase;

import java.util.List;

/** How a case stands, asked of what the case itself remembers. */
public final class CaseStates {

    private CaseStates() {}

    /** The state after these facts, in a word or two. */
    public static String after(List<CaseEvent> history) {
        var state = new CaseState();
        history.forEach(state::evolve);
        String referral = state.hasOpenReferral() ? "_REFERRAL_OUT" : "";
        String stay = state.stays.isRunning() ? "_STAYING" : "";
        String offered = state.transfers.isOffered() ? "_OFFERED" : "";
        return state.closed
                ? "CLOSED"
                : (state.proposal == null ? "OPEN" : "CLOSURE_PROPOSED") + referral + stay + offered;
    }
}
