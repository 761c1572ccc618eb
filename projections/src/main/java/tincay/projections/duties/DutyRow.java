package tincay.projections.duties;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.duty.DutyState;
import tincay.domain.supportcase.CaseId;

/**
 * One thing that is owed.
 *
 * @param about the case, or the one referral or other thing of the case it is owed for
 * @param done when it was done, if it was
 * @param missed whether it was recorded that it was not done in time
 */
public record DutyRow(
        DutyId dutyId,
        CaseId caseId,
        String caseNumber,
        AddressId address,
        Duty duty,
        UUID about,
        @Nullable Instant begun,
        Instant due,
        @Nullable Instant done,
        boolean missed) {

    public DutyState stateAt(Instant now) {
        return DutyState.of(begun, due, done, missed, now);
    }
}
