package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.ContactMethod;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.UrgentCommand;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.supportcase.UrgentTold;

/** Records that she was told what had been shared before she was asked, and that she says no; never refused for a version. */
@Component
class TellOfUrgency {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    TellOfUrgency(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** In which way she was told, and when; today when left out. */
    record ToldHer(
            @NotNull ContactMethod by,
            @PastOrPresent @Nullable LocalDate on) {}

    /** When she said no; today when left out. */
    record SaidNo(@PastOrPresent @Nullable LocalDate on) {}

    Answer tell(CaseId caseId, UrgentSharingId sharing, ToldHer answers, Call call) {
        new Checks()
                .fault(answers.by() == ContactMethod.NONE, "by", "field.not-allowed")
                .done();
        var told = sealing.seal(cases.survivorOf(call.worker(), caseId), Purpose.URGENT, new UrgentTold(answers.by()));
        return perform(caseId, new TellOfUrgentSharing(caseId, sharing, day(answers.on()), told), call);
    }

    Answer decline(CaseId caseId, UrgentSharingId sharing, SaidNo answers, Call call) {
        return perform(caseId, new DeclineUrgentSharing(caseId, sharing, day(answers.on())), call);
    }

    private Answer perform(CaseId caseId, UrgentCommand command, Call call) {
        return desk.perform(
                call.withoutVersion(),
                List.of(command),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
