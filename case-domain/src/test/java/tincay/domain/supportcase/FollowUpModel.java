package tincay.domain.supportcase;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;

/** The rules of following up once more, without the code under test. */
final class FollowUpModel {

    private static final Set<String> HEARD_FROM_HERSELF =
            Set.of("SAFE", "NEEDS_HELP", "NEW_HARM", "COULD_NOT_TALK", "WANTS_NO_MORE");

    private final Set<UUID> over = new HashSet<>();
    private boolean enough;

    String refusal(FollowUpCommand wish) {
        if (wish instanceof PlanFollowUp) {
            return enough ? "follow-up.wants-no-more" : "";
        }
        return over.contains(wish.followUpId().value()) ? "follow-up.already-answered" : "";
    }

    void granted(FollowUpCommand wish) {
        if (!(wish instanceof PlanFollowUp)) {
            over.add(wish.followUpId().value());
        }
        enough |=
                wish instanceof RecordFollowUp answer && answer.outcome().name().equals("WANTS_NO_MORE");
    }

    void wantedAgainIf(boolean agreed) {
        enough &= !agreed;
    }

    static boolean isContact(FollowUpCommand wish) {
        return wish instanceof RecordFollowUp answer
                && HEARD_FROM_HERSELF.contains(answer.outcome().name());
    }
}
