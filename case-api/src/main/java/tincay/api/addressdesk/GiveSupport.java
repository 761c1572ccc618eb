package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.SupportAnswers.ReconciliationAnswers;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.SupportKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CareCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.Support;
import tincay.domain.supportcase.Support.Reconciliation;

/** Records help given at the address; its kind is sealed with its words, since no rule decides on it. */
@Component
class GiveSupport {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    GiveSupport(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer give(CaseId caseId, SupportAnswers answers, Call call) {
        check(answers);
        CareCommand give = new CareCommand.GiveSupport(
                caseId,
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.SUPPORT,
                        new Support(answers.kind(), answers.words(), reconciliation(answers.reconciliation()))));
        return desk.perform(
                call, List.of(give), version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of()));
    }

    private static void check(SupportAnswers answers) {
        boolean reconciled = answers.kind() == SupportKind.RECONCILIATION;
        boolean asked = answers.reconciliation() != null;
        new Checks()
                .fault(reconciled && !asked, "reconciliation.askedBy", "field.required")
                .fault(reconciled && !asked, "reconciliation.wanted", "field.required")
                .fault(reconciled && !asked, "reconciliation.askedAlone", "field.required")
                .fault(!reconciled && asked, "reconciliation", "field.not-allowed")
                .done();
    }

    private static @Nullable Reconciliation reconciliation(@Nullable ReconciliationAnswers answers) {
        return answers == null ? null : new Reconciliation(answers.askedBy(), answers.wanted(), answers.askedAlone());
    }
}
