package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;

/** A consent as the case remembers it while it holds. */
record Consent(
        ConsentPurpose purpose,
        ConsentGiver giver,
        boolean childAgreed,
        @Nullable Recipient recipient,
        Set<DataGroup> groups,
        LocalDate from,
        @Nullable LocalDate until) {

    static Consent of(ConsentGiven given) {
        return new Consent(
                given.purpose(),
                given.giver(),
                given.childTextVersion() != null,
                given.recipient(),
                given.groups(),
                given.on(),
                given.until());
    }

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
