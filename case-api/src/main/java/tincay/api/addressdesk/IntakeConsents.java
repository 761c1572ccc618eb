package tincay.api.addressdesk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.RecordConsent;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.ConsentAnswer;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;

/** What was agreed to at an intake: the record first, then, in the same way, to be counted and to be asked after. */
@Component
class IntakeConsents {

    private final Sealing sealing;

    IntakeConsents(Sealing sealing) {
        this.sealing = sealing;
    }

    List<GiveConsent> of(Intake intake, OpenCase open) {
        RecordConsent asked = intake.consent();
        return asked == null
                ? List.of()
                : Stream.of(
                                ConsentPurpose.CASE_RECORD,
                                purpose(intake.statisticsConsent(), ConsentPurpose.STATISTICS),
                                purpose(intake.contactConsent(), ConsentPurpose.CONTACT))
                        .flatMap(Stream::ofNullable)
                        .map(purpose -> consent(open, asked, purpose))
                        .toList();
    }

    private static @Nullable ConsentPurpose purpose(@Nullable ConsentAnswer answer, ConsentPurpose purpose) {
        return answer == ConsentAnswer.AGREED ? purpose : null;
    }

    private GiveConsent consent(OpenCase open, RecordConsent asked, ConsentPurpose purpose) {
        return new GiveConsent(
                open.caseId(),
                new ConsentId(UUID.randomUUID()),
                asked.giver(),
                purpose,
                null,
                Set.of(),
                open.happenedOn(),
                null,
                asked.channel(),
                asked.witness() != null,
                asked.textVersion(),
                sealing.seal(
                        new SubjectId(open.survivor().value()),
                        Purpose.CONSENT,
                        new ConsentDetails(asked.language(), asked.witness())),
                asked.childTextVersion(),
                null);
    }
}
