package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.util.HashSet;
import java.util.Set;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

/** What is true of the follow-ups within the history of a case. */
final class FollowUpHistory {

    private final Set<FollowUpId> planned = new HashSet<>();
    private final Set<FollowUpId> answered = new HashSet<>();
    private boolean enough;

    void read(FollowUpEvent event) {
        switch (event) {
            case FollowUpPlanned plan -> {
                sentence(planned.add(plan.followUpId()), "a follow-up is planned once; another one has another id");
                sentence(!enough, "who wants no more is not planned for");
            }
            case FollowUpDone done -> {
                answer(done.followUpId());
                enough |= done.outcome() == FollowUpOutcome.WANTS_NO_MORE;
            }
            case FollowUpMissed missed -> answer(missed.followUpId());
        }
    }

    void wantedAgain() {
        enough = false;
    }

    private void answer(FollowUpId followUp) {
        sentence(planned.contains(followUp), "only a follow-up that was planned is answered");
        sentence(answered.add(followUp), "a follow-up is answered once");
    }
}
