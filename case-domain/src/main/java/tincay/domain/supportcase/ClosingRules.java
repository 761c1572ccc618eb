package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.CHECKLIST_INCOMPLETE;
import static tincay.domain.supportcase.CaseRefusal.CONTACT_NOT_LOST_YET;
import static tincay.domain.supportcase.CaseRefusal.NEEDS_SUPERVISOR;
import static tincay.domain.supportcase.CaseRefusal.NOTICE_UNANSWERED;
import static tincay.domain.supportcase.CaseRefusal.OPEN_REFERRAL;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.CloseCase;

/** What must be done before a case may end. */
final class ClosingRules {

    private static final int CONTACT_LOST_AFTER_DAYS = 30;

    private ClosingRules() {}

    static void mayClose(
            CloseCase closing,
            boolean referralOpen,
            boolean communeAnswered,
            @Nullable RiskLevel level,
            LocalDate lastContact) {
        Refused.when(referralOpen, OPEN_REFERRAL);
        Refused.when(!communeAnswered, NOTICE_UNANSWERED);
        Refused.when(level == RiskLevel.HIGH, NEEDS_SUPERVISOR);
        Refused.when(!closing.answered().containsAll(closing.reason().checklist()), CHECKLIST_INCOMPLETE);
        Refused.when(
                closing.reason() == ClosureReason.CONTACT_LOST
                        && !closing.on().isAfter(lastContact.plusDays(CONTACT_LOST_AFTER_DAYS)),
                CONTACT_NOT_LOST_YET);
    }
}
