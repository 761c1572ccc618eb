package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.CONSENT_EXPIRED;
import static tincay.domain.supportcase.CaseRefusal.OUTSIDE_CONSENT;
import static tincay.domain.supportcase.CaseRefusal.RECIPIENT_NEEDED;
import static tincay.domain.supportcase.CaseRefusal.UNTIL_PAST;
import static tincay.domain.supportcase.CaseRefusal.UNTIL_TOO_FAR;
import static tincay.domain.supportcase.CaseRefusal.WITNESS_NEEDED;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ReferralGroups;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;

/** What a consent must be, and what it allows (Law 91/2025 art. 9). */
final class ConsentRules {

    private ConsentRules() {}

    /** Spoken consent has a witness; a referral consent names its recipient, some data and a day at most a year away. */
    static void mayBeGiven(GiveConsent consent) {
        Refused.when(consent.channel() == ConsentChannel.SPOKEN_WITH_WITNESS && !consent.witnessed(), WITNESS_NEEDED);
        LocalDate until = consent.until();
        Refused.when(until != null && until.isBefore(consent.on()), UNTIL_PAST);
        if (consent.purpose() == ConsentPurpose.REFERRAL) {
            if (consent.recipient() == null || consent.groups().isEmpty() || until == null) {
                throw new Refused(RECIPIENT_NEEDED);
            }
            Refused.when(until.isAfter(consent.on().plusMonths(12)), UNTIL_TOO_FAR);
        }
    }

    /** Nothing is shared outside what was agreed, and nothing the kind of service does not need. Returns the consent it rests on. */
    static Consent allows(@Nullable Consent consent, MakeReferral referral) {
        if (consent == null || !consent.isFor(referral.receiver(), referral.groups())) {
            throw new Refused(OUTSIDE_CONSENT);
        }
        Refused.when(
                !ReferralGroups.allowedFor(referral.receiver().serviceKind()).containsAll(referral.groups()),
                OUTSIDE_CONSENT);
        Refused.when(consent.beganAfter(referral.on()), OUTSIDE_CONSENT);
        Refused.when(consent.endedBefore(referral.on()), CONSENT_EXPIRED);
        return consent;
    }
}
