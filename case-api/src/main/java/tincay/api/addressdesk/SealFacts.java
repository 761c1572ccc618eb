package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.FactAnswers;
import tincay.api.addressdesk.Intake.ViolenceAnswers;
import tincay.api.privacy.QuarterKeys;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.AgeBand;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.StatisticalFacts;

/** Seals the coded facts of a case: under the survivor's key, and once more for counting under that of the quarter. */
@Component
class SealFacts {

    private final Sealing sealing;
    private final QuarterKeys quarters;
    private final Clock clock;

    SealFacts(Sealing sealing, QuarterKeys quarters, Clock clock) {
        this.sealing = sealing;
        this.quarters = quarters;
        this.clock = clock;
    }

    Confidential<CaseFacts> forTheCase(PersonId survivor, CaseFacts facts) {
        return sealing.seal(new SubjectId(survivor.value()), Purpose.FACTS, facts);
    }

    /** Counted in the quarter it is recorded in, under that quarter's key. */
    Confidential<StatisticalFacts> forCounting(PersonId survivor, CaseFacts facts) {
        LocalDate recordedOn = LocalDate.now(clock);
        return sealing.seal(
                quarters.subjectFor(recordedOn),
                Purpose.STATISTICS,
                new StatisticalFacts(
                        UUID.randomUUID(), quarters.personPseudonym(recordedOn.getYear(), survivor), facts));
    }

    static CaseFacts facts(FactAnswers facts, ViolenceAnswers violence) {
        return new CaseFacts(
                facts.sex(),
                facts.ageBand(),
                facts.ethnicGroup(),
                facts.commune(),
                facts.disability(),
                facts.priority() == null ? Set.of() : facts.priority(),
                facts.relation(),
                facts.livingTogether(),
                violence.forms(),
                violence.primaryForm(),
                violence.acts() == null ? List.of() : violence.acts(),
                facts.language());
    }

    static boolean isMinor(CaseFacts facts) {
        return facts.ageBand() == AgeBand.AGE_UNDER_16 || facts.ageBand() == AgeBand.AGE_16_17;
    }
}
