package tincay.domain.nocontact;

import java.util.List;

import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyChange;
import tincay.domain.duty.DutyChange.Done;
import tincay.domain.duty.DutyChange.Listed;
import tincay.domain.duty.DutyChange.Missed;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactEvent.NoContactDecisionOverdue;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;

/** Which facts begin and end the wait for the commune's decision (Law 13/2022 art. 25). */
public final class NoContactDuties {

    private NoContactDuties() {}

    /** What a fact changes. */
    public static List<DutyChange> of(NoContactEvent event) {
        DutyId decision = DutyId.of(Duty.NO_CONTACT_DECISION, event.noContactId());
        return switch (event) {
            case NoContactRequested asked ->
                List.of(new Listed(
                        Duty.NO_CONTACT_DECISION, asked.noContactId(), asked.requestedAt(), asked.decisionDue()));
            case NoContactOrdered ordered -> List.of(new Done(decision, ordered.decidedAt()));
            case NoContactRefused refused -> List.of(new Done(decision, refused.decidedAt()));
            case NoContactDecisionOverdue _ -> List.of(new Missed(decision));
            default -> List.of();
        };
    }
}
