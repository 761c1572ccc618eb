package tincay.domain.worker;

import java.util.List;

/** How somebody who works here stands, asked of what their record itself remembers. */
public final class WorkerStates {

    private WorkerStates() {}

    /** The state after these facts, in a word or two. */
    public static String after(List<WorkerEvent> history) {
        var state = new WorkerState();
        history.forEach(state::evolve);
        if (state.ended) {
            return "ENDED";
        }
        String role = (state.held.isEmpty() ? "WITHOUT_ROLE" : "WITH_ROLE")
                + (state.proposed.isEmpty() ? "" : "_ANOTHER_PROPOSED");
        return !state.suspended
                ? role
                : (state.resumptionAskedBy == null ? "SUSPENDED_" : "RESUMPTION_PROPOSED_") + role;
    }
}
