package tincay.api.counselling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Behind;
import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.DataGroup;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.worker.WorkerId;
import tincay.projections.referralinbox.InboxRow;
import tincay.projections.referralinbox.ReferralInbox;

/** Opens what was shared with a counsellor's service, as one disclosure. */
@Component
class OpenReferral {

    private final ReferralInbox inbox;
    private final Behind behind;
    private final Disclosure disclosure;
    private final Clock clock;

    OpenReferral(ReferralInbox inbox, Behind behind, Disclosure disclosure, Clock clock) {
        this.inbox = inbox;
        this.behind = behind;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** A referral and what was shared with it. */
    record Open(InboxRow row, boolean behind, Shown<SharedSummary> shared) {

        /** How the person wishes to be spoken to, if who they are was shared. */
        @Nullable
        AddressTerm addressTerm() {
            SharedSummary clear = shared.value();
            String term = clear == null
                    ? null
                    : clear.groups().getOrDefault(DataGroup.IDENTITY, Map.of()).get("addressTerm");
            return term == null ? null : AddressTerm.valueOf(term);
        }
    }

    Open open(WorkerId worker, ReferralId referral) {
        InboxRow row = sealed(worker, referral);
        var opened = disclosure
                .open(worker, referral, DisclosurePurpose.CASE_WORK, List.of(row.shared()))
                .of(row.shared(), SharedSummary.class);
        return new Open(row, behind.isBehind(referral), Shown.of(opened));
    }

    /** A referral with what was shared still sealed. */
    InboxRow sealed(WorkerId worker, ReferralId referral) {
        return inbox.one(referral, worker, LocalDate.now(clock)).orElseThrow(Hidden::new);
    }
}
