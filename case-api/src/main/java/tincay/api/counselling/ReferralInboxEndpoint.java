package tincay.api.counselling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;
import tincay.projections.referralinbox.InboxRow;
import tincay.projections.referralinbox.ReferralInbox;

@RestController
class ReferralInboxEndpoint {

    private final ReferralInbox inbox;
    private final WhoIsSignedIn who;
    private final Clock clock;

    ReferralInboxEndpoint(ReferralInbox inbox, WhoIsSignedIn who, Clock clock) {
        this.inbox = inbox;
        this.who = who;
        this.clock = clock;
    }

    record Item(
            ReferralId referralId,
            ServiceKind serviceKind,
            Urgency urgency,
            ReferralState state,
            Instant sentAt,
            Instant answerDue,
            LocalDate sharedUntil,
            List<DataGroup> dataGroups,
            long version) {}

    record Inbox(List<Item> items) {}

    /** What was sent to the counsellor's services, without names. */
    @GetMapping("/api/v1/referrals")
    @For(Role.COUNSELLOR)
    Inbox inbox() {
        return new Inbox(inbox.of(who.signedIn().worker(), LocalDate.now(clock)).stream()
                .map(ReferralInboxEndpoint::item)
                .toList());
    }

    static Item item(InboxRow row) {
        return new Item(
                row.referralId(),
                row.serviceKind(),
                row.urgency(),
                row.state(),
                row.sentAt(),
                row.answerDue(),
                row.sharedUntil(),
                row.groups(),
                row.version());
    }
}
