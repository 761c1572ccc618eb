package tincay.projections.caseload;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;

/** One referral of a worker's case, and when its answer is due. */
public record ReferralRow(
        ReferralId referralId,
        CaseId caseId,
        String caseNumber,
        ReferralState state,
        Instant answerDue,
        LocalDate changedOn) {}
