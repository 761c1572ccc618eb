package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;

/** A consent as the case remembers it while it holds. */
record Consent(
        ConsentPurpose purpose,
        @Nullable Recipient recipient,
        Set<DataGroup> groups,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean isFor(Recipient receiver, Set<DataGroup> wanted) {
        return purpose == ConsentPurpose.REFERRAL
                && recipient != null
                && recipient.allows(receiver)
                && groups.containsAll(wanted);
    }

    boolean beganAfter(LocalDate day) {
        return from.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
