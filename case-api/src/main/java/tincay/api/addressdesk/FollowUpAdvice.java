package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.supportcase.FollowUpDays;
import tincay.domain.supportcase.SafeContact;
import tincay.projections.casefile.CaseView;

/** What the page of follow-ups says before anybody is asked after. */
@Component
class FollowUpAdvice {

    private final Clock clock;

    FollowUpAdvice(Clock clock) {
        this.clock = clock;
    }

    /** Why the survivor is not to be called, as a message key; nothing if a safe way was agreed. */
    @Nullable
    String doNotCall(OpenFile open) {
        boolean agreed = open.file().consentsOn(LocalDate.now(clock)).stream()
                .anyMatch(consent -> consent.given().purpose() == ConsentPurpose.CONTACT);
        if (!agreed) {
            return "follow-up.no-consent";
        }
        var shown = open.safeContact();
        SafeContact contact = shown == null ? null : shown.value();
        return contact == null || contact.method() == ContactMethod.NONE || contact.method() == ContactMethod.SHE_COMES
                ? "follow-up.no-safe-way"
                : null;
    }

    /** The day to propose; agreed is what the survivor says. */
    LocalDate proposed(CaseView file) {
        LocalDate after = file.care().followUps().stream()
                .map(followUp -> followUp.planned().plannedFor())
                .reduce(LocalDate.now(clock), (one, other) -> one.isAfter(other) ? one : other);
        var risk = file.risk();
        return risk == null
                ? FollowUpDays.proposed(null, file.opened().on(), after)
                : FollowUpDays.proposed(risk.level(), risk.on(), after);
    }

    /** Whether new harm was heard of and the danger has not been assessed since. */
    boolean assessAgain(CaseView file) {
        return file.care().followUps().stream()
                .map(followUp -> followUp.done())
                .anyMatch(done -> done != null
                        && done.outcome() == FollowUpOutcome.NEW_HARM
                        && (file.risk() == null || file.risk().on().isBefore(done.on())));
    }
}
