package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.access.Hidden;
import tincay.domain.codes.RevokeReason;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.projections.caseload.Caseload;

/** Takes an open referral back; never refused for a version, like a withdrawal. */
@Component
class TakeBackReferral {

    private final Caseload caseload;
    private final CommandDesk desk;
    private final Clock clock;

    TakeBackReferral(Caseload caseload, CommandDesk desk, Clock clock) {
        this.caseload = caseload;
        this.desk = desk;
        this.clock = clock;
    }

    /** Why it is taken back. */
    record Revocation(@NotNull RevokeReason reason) {}

    Answer take(ReferralId referralId, Revocation revocation, Call call) {
        CaseId caseId = caseload.caseOf(call.worker(), referralId).orElseThrow(Hidden::new);
        CaseCommand takeBack =
                new CaseCommand.TakeBackReferral(caseId, referralId, revocation.reason(), LocalDate.now(clock));
        return desk.perform(
                call.withoutVersion(),
                List.of(takeBack),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
