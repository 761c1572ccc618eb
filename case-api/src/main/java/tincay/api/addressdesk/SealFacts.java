package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.FactAnswers;
import tincay.api.addressdesk.Intake.ViolenceAnswers;
import tincay.api.privacy.QuarterKeys;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.Priority;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.MoreFacts;
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
    Confidential<StatisticalFacts> forCounting(CaseId caseId, PersonId survivor, CaseFacts facts) {
        LocalDate recordedOn = LocalDate.now(clock);
        return sealing.seal(
                quarters.subjectFor(recordedOn),
                Purpose.STATISTICS,
                new StatisticalFacts(
                        quarters.statisticsId(recordedOn.getYear(), caseId),
                        quarters.personPseudonym(recordedOn.getYear(), survivor),
                        facts));
    }

    static CaseFacts facts(FactAnswers facts, ViolenceAnswers violence) {
        return new CaseFacts(
                facts.sex(),
                facts.ageBand(),
                facts.ethnicGroup(),
                facts.commune(),
                facts.disability(),
                priority(facts),
                facts.relation(),
                facts.livingTogether(),
                violence.forms(),
                violence.primaryForm(),
                violence.acts() == null ? List.of() : violence.acts(),
                facts.language(),
                more(facts));
    }

    /** What was asked, and what follows from age and disability (Law 13/2022 art. 4). */
    private static Set<Priority> priority(FactAnswers facts) {
        Set<Priority> priority = EnumSet.noneOf(Priority.class);
        if (facts.priority() != null) {
            facts.priority().stream().filter(Priority::isAsked).forEach(priority::add);
        }
        if (facts.ageBand() == AgeBand.AGE_UNDER_16) {
            priority.add(Priority.CHILD);
        }
        if (facts.ageBand() == AgeBand.AGE_60_PLUS) {
            priority.add(Priority.OLDER_PERSON);
        }
        if (facts.disability() != null && facts.disability().isOne()) {
            priority.add(Priority.PERSON_WITH_DISABILITY);
        }
        return priority;
    }

    private static @Nullable MoreFacts more(FactAnswers facts) {
        boolean told = Stream.of(
                        facts.repeated(),
                        facts.toldBefore(),
                        facts.perpetratorSex(),
                        facts.others(),
                        facts.serviceNeeds(),
                        facts.needsInterpreter())
                .anyMatch(Objects::nonNull);
        return told
                ? new MoreFacts(
                        facts.repeated(),
                        facts.toldBefore() == null ? Set.of() : facts.toldBefore(),
                        facts.perpetratorSex(),
                        facts.others(),
                        facts.serviceNeeds() == null ? Map.of() : facts.serviceNeeds(),
                        facts.needsInterpreter())
                : null;
    }

    static boolean isMinor(CaseFacts facts) {
        return isMinor(facts.ageBand());
    }

    static boolean isMinor(AgeBand band) {
        return band == AgeBand.AGE_UNDER_16 || band == AgeBand.AGE_16_17;
    }
}
