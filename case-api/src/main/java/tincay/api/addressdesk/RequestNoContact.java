package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.nocontact.RequestDetails;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseId;

/** Records a request to keep somebody away, in a case that is open and may be written in. */
@Component
class RequestNoContact {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    RequestNoContact(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer request(CaseId caseId, NoContactAnswers answers, Call call) {
        NoContactId id = new NoContactId(UUID.randomUUID());
        LocalDate on = answers.requestedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        var request = new NoContactCommand.RequestNoContact(
                id,
                caseId,
                answers.requestedBy(),
                Boolean.TRUE.equals(answers.herConsent()),
                answers.rightsTold(),
                answers.requestedAt().toInstant(),
                on,
                sealing.seal(
                        cases.survivorOf(call.worker(), caseId),
                        Purpose.NO_CONTACT,
                        new RequestDetails(answers.committee(), answers.reason())));
        return desk.perform(
                call,
                List.of(new PermitEntry(caseId, on), request),
                version ->
                        new Answer(201, OwnCases.pathOf(caseId), version, Map.of("noContactId", PrefixedIds.of(id))));
    }
}
