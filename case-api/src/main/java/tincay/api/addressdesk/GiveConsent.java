package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;
import tincay.projections.casefile.CaseView;

/** Records a consent, with witness and language sealed. */
@Component
class GiveConsent {

    private final OwnCases cases;
    private final Receivers receivers;
    private final Sealing sealing;
    private final CountedFacts counted;
    private final ConsentTexts texts;
    private final CommandDesk desk;
    private final Clock clock;

    GiveConsent(
            OwnCases cases,
            Receivers receivers,
            Sealing sealing,
            CountedFacts counted,
            ConsentTexts texts,
            CommandDesk desk,
            Clock clock) {
        this.counted = counted;
        this.texts = texts;
        this.cases = cases;
        this.receivers = receivers;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer give(CaseId caseId, ConsentAnswers answers, Call call) {
        if (answers.recipient() != null) {
            receivers
                    .check(new Checks(), "recipient", answers.recipient().recipient())
                    .done();
        }
        String read = answers.childTextVersion();
        new Checks()
                .fault(read != null && !read.equals(texts.version()), "childTextVersion", "field.unknown")
                .done();
        CaseView file = cases.of(call.worker(), caseId);
        ConsentId consentId = new ConsentId(UUID.randomUUID());
        CaseCommand give = new CaseCommand.GiveConsent(
                caseId,
                consentId,
                answers.giver(),
                answers.purpose(),
                answers.recipient() == null ? null : answers.recipient().recipient(),
                answers.dataGroups() == null ? Set.of() : answers.dataGroups(),
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                answers.until(),
                answers.channel(),
                answers.witness() != null,
                answers.textVersion(),
                sealing.seal(
                        OwnCases.survivorOf(file),
                        Purpose.CONSENT,
                        new ConsentDetails(answers.language(), answers.witness())),
                read,
                answers.purpose() == ConsentPurpose.STATISTICS ? counted.of(call.worker(), file) : null);
        String id = PrefixedIds.of(consentId);
        String location = "/api/v1/cases/%s/consents/%s".formatted(PrefixedIds.of(caseId), id);
        return desk.perform(
                call, List.of(give), version -> new Answer(201, location, version, Map.of("consentId", id)));
    }
}
