package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralId;

/** The sender's way out with a receiver that stays silent: now, after the answer was due. */
@Component
class EndUnanswered {

    private final CommandDesk desk;
    private final Clock clock;

    EndUnanswered(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** A button pressed, or an empty body sent. */
    record NoAnswer() {}

    Answer end(ReferralId referral, Call call) {
        Instant now = clock.instant();
        var end = new ReferralCommand.EndUnanswered(referral, LocalDate.ofInstant(now, clock.getZone()), now);
        String path = "/api/v1/referrals/" + PrefixedIds.of(referral);
        return desk.perform(call, List.of(end), version -> new Answer(201, path, version, Map.of()));
    }
}
