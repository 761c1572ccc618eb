package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.privacy.InventedKeys;
import tincay.api.privacy.Likenesses;
import tincay.api.privacy.NameIndex;
import tincay.api.privacy.Named;
import tincay.api.privacy.QuarterKeys;
import tincay.api.privacy.Sealing;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.domain.worker.WorkerId;

/** Seals what the story tells, as the desk seals what people answer. */
@Component
@ConditionalOnProperty(name = "tincay.mode", havingValue = "demo")
class Pen {

    private final Sealing sealing;
    private final InventedKeys keys;
    private final QuarterKeys quarters;
    private final NameIndex index;
    private final Likenesses likenesses;

    Pen(Sealing sealing, InventedKeys keys, QuarterKeys quarters, NameIndex index, Likenesses likenesses) {
        this.sealing = sealing;
        this.keys = keys;
        this.quarters = quarters;
        this.index = index;
        this.likenesses = likenesses;
    }

    /** Somebody, or something with a key of its own, that comes into the story. */
    SubjectId begin(UUID subject) {
        return keys.of(subject);
    }

    /** Asks for something, and the names it brings enter with it. */
    Answer entering(Map<? extends Id, Named> names, WorkerId by, Supplier<Answer> request) {
        return names.isEmpty() ? request.get() : index.entering(names, index.areaOf(by), request);
    }

    /** Which likeness waits for the supervisor in a case. */
    LikenessId likenessIn(CaseId caseId, WorkerId supervisor) {
        return likenesses.waitingFor(supervisor).stream()
                .filter(waiting -> waiting.caseId().equals(caseId))
                .map(Likenesses.Waiting::likenessId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody in it is like anybody"));
    }

    /** Seals under a key that was begun before. */
    <T> Confidential<T> seal(PersonId person, Purpose purpose, T value) {
        return sealing.seal(new SubjectId(person.value()), purpose, value);
    }

    /** Seals under a new key of its own. */
    <T> Confidential<T> sealAlone(UUID subject, Purpose purpose, T value) {
        return sealing.seal(begin(subject), purpose, value);
    }

    /** The same facts once more, for counting in the quarter they are recorded in. */
    Confidential<StatisticalFacts> forCounting(
            CaseId caseId, PersonId survivor, CaseFacts facts, LocalDate recordedOn) {
        UUID id = quarters.statisticsId(recordedOn.getYear(), caseId);
        String pseudonym = quarters.personPseudonym(recordedOn.getYear(), survivor);
        return sealing.seal(
                quarters.subjectFor(recordedOn), Purpose.STATISTICS, new StatisticalFacts(id, pseudonym, facts));
    }
}
