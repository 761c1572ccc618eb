package tincay.projections.referralinbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.SharedSummary;

/** One referral as its receiver sees it; what was shared is sealed until it is opened. */
public record InboxRow(
        ReferralId referralId,
        ServiceKind serviceKind,
        Urgency urgency,
        ReferralState state,
        Instant sentAt,
        Instant answerDue,
        LocalDate sharedUntil,
        List<DataGroup> groups,
        Confidential<SharedSummary> shared,
        long version) {}
