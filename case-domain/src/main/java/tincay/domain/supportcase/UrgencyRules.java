package tincay.domain.supportcase;

import static tincay.domain.supportcase.UrgentRefusal.ALREADY_ANSWERED;
import static tincay.domain.supportcase.UrgentRefusal.ALREADY_REVIEWED;
import static tincay.domain.supportcase.UrgentRefusal.ALREADY_TOLD;
import static tincay.domain.supportcase.UrgentRefusal.ANOTHER_PERSON;
import static tincay.domain.supportcase.UrgentRefusal.DECLINED;
import static tincay.domain.supportcase.UrgentRefusal.MORE_THAN_NEEDED;
import static tincay.domain.supportcase.UrgentRefusal.NOT_CONFIRMED;
import static tincay.domain.supportcase.UrgentRefusal.NOT_COVERED;
import static tincay.domain.supportcase.UrgentRefusal.OVER;
import static tincay.domain.supportcase.UrgentRefusal.TOO_EARLY;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralGroups;
import tincay.domain.codes.ReviewResult;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.worker.WorkerId;

/** What may be shared before anybody can agree (Law 91/2025 art. 19.1), and who says afterwards whether that was right. */
final class UrgencyRules {

    private UrgencyRules() {}

    /** Something, and nothing the kind of service does not need. */
    static void mayBeShared(Recipient recipient, Set<DataGroup> groups) {
        Refused.when(groups.isEmpty(), MORE_THAN_NEEDED);
        Refused.when(!ReferralGroups.allowedFor(recipient.serviceKind()).containsAll(groups), MORE_THAN_NEEDED);
    }

    /** Once, and by somebody else. */
    static void mayBeReviewed(UrgentSharing sharing, WorkerId reviewer) {
        Refused.when(sharing.result() != null, ALREADY_REVIEWED);
        Refused.when(sharing.decidedBy().equals(reviewer), ANOTHER_PERSON);
    }

    /** Once for each piece of news, and not before there was any. */
    static void mayBeTold(UrgentSharing sharing, LocalDate on) {
        Refused.when(on.isBefore(sharing.newsOf()), TOO_EARLY);
        Refused.when(sharing.told(), ALREADY_TOLD);
    }

    /**
     * Once; who agreed to the sharing itself takes that consent back instead.
     *
     * @param answer the consent she answered with, while it holds
     */
    static void mayBeDeclined(UrgentSharing sharing, @Nullable Consent answer, LocalDate on) {
        Refused.when(on.isBefore(sharing.on()), TOO_EARLY);
        Refused.when(
                sharing.declined() || (answer != null && answer.purpose() == ConsentPurpose.REFERRAL),
                ALREADY_ANSWERED);
    }

    /** Only what was decided, while it stands in for a consent. Returns the decision it rests on. */
    static UrgentSharing allows(@Nullable UrgentSharing sharing, MakeReferral referral) {
        if (sharing == null || !sharing.covers(referral)) {
            throw new Refused(NOT_COVERED);
        }
        Refused.when(sharing.result() == ReviewResult.NOT_CONFIRMED, NOT_CONFIRMED);
        Refused.when(sharing.declined(), DECLINED);
        Refused.when(referral.on().isAfter(sharing.lastDay()), OVER);
        return sharing;
    }
}
