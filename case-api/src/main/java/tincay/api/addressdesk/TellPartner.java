package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.access.Hidden;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.Informant;
import tincay.domain.supportcase.TellingCommand;
import tincay.projections.caseload.Caseload;

/** Records that a partner outside was told to stop using what it holds; never refused for a version. */
@Component
class TellPartner {

    private final Caseload caseload;
    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    TellPartner(Caseload caseload, OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.caseload = caseload;
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** By what the partner was told, who was told there, and when; today when left out. */
    record Told(
            @NotNull ReferralChannel by,
            @NotBlank @Size(max = 120) String who,
            @PastOrPresent @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Answer tell(ReferralId referralId, Told told, Call call) {
        new Checks()
                .fault(told.by() == ReferralChannel.SYSTEM, "by", "field.not-allowed")
                .done();
        CaseId caseId = caseload.caseOf(call.worker(), referralId).orElseThrow(Hidden::new);
        var who = sealing.seal(cases.survivorOf(call.worker(), caseId), Purpose.REPLY, new Informant(told.who()));
        var tell = new TellingCommand.TellPartner(
                caseId, referralId, told.on() == null ? LocalDate.now(clock) : told.on(), new Heard(told.by(), who));
        return desk.perform(
                call.withoutVersion(),
                List.of(tell),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
