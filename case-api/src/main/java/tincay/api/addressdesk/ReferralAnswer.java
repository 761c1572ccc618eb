package tincay.api.addressdesk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.Replied;
import tincay.api.addressdesk.OpenCaseFile.Reported;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.partner.PartnerId;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralId;
import tincay.domain.service.ServiceId;
import tincay.projections.casefile.ReferralView;

/** One referral of a case and what came back. */
record ReferralAnswer(
        ReferralId referralId,
        ServiceKind serviceKind,
        ReferralChannel channel,
        @Nullable ServiceId serviceId,
        @Nullable PartnerId partnerId,
        @Nullable String slipCode,
        Urgency urgency,
        ReferralState state,
        Instant answerDue,
        @Nullable Instant meetingAt,
        @Nullable DeclineReason declinedBecause,
        @Nullable ReferralOutcome outcome,
        List<Reported> reports,
        List<Replied> replies,
        long version) {

    static ReferralAnswer of(ReferralView referral, List<Reported> reports, List<Replied> replies) {
        var made = referral.made();
        return new ReferralAnswer(
                made.referralId(),
                made.receiver().serviceKind(),
                made.channel(),
                made.service(),
                made.receiver().partner(),
                made.slip() == null ? null : made.slip().value(),
                made.urgency(),
                referral.state(),
                referral.answerDue(),
                referral.newest(AppointmentMade.class)
                        .map(AppointmentMade::meetingAt)
                        .orElse(null),
                referral.newest(ReferralDeclined.class)
                        .map(ReferralDeclined::reason)
                        .orElse(null),
                referral.newest(ReferralCompleted.class)
                        .map(ReferralCompleted::outcome)
                        .orElse(null),
                reports,
                replies,
                referral.version());
    }
}
