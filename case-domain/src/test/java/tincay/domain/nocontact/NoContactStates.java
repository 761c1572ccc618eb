package tincay.domain.nocontact;

import java.util.List;

import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;

/** How a request to keep somebody away stands. */
public final class NoContactStates {

    private NoContactStates() {}

    /** The state after these facts. */
    public static String after(List<NoContactEvent> history) {
        return history.stream()
                .filter(fact -> !(fact instanceof NoContactBreached || fact instanceof NoContactDecisionOverdue))
                .map(NoContactStates::name)
                .reduce("", (_, last) -> last);
    }

    private static String name(NoContactEvent fact) {
        return switch (fact) {
            case NoContactRequested _, NoContactDecisionOverdue _ -> "REQUESTED";
            case NoContactOrdered _, NoContactBreached _ -> "ORDERED";
            case NoContactRefused _ -> "REFUSED";
            case NoContactEnded _ -> "ENDED";
        };
    }
}
