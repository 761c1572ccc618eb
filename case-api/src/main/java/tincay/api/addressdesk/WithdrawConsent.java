package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;

/** Takes a consent back, today, whatever else happened meanwhile. */
@Component
class WithdrawConsent {

    private final CommandDesk desk;
    private final Clock clock;

    WithdrawConsent(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Answer withdraw(CaseId caseId, ConsentId consentId, WithdrawalAnswers answers, Call call) {
        CaseCommand withdraw = new CaseCommand.WithdrawConsent(caseId, consentId, LocalDate.now(clock), answers.by());
        return desk.perform(
                call.withoutVersion(),
                List.of(withdraw),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }
}
