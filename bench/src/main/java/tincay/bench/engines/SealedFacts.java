package tincay.bench.engines;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import tincay.api.privacy.QuarterKeys;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.StatisticalFacts;

/**
 * Sealed values for invented cases. Coded facts are sealed as the application seals them, under the key of their quarter; some
 * hundreds of each quarter are made and handed out again and again, since sealing is not what is measured here.
 */
final class SealedFacts {

    private static final int OF_A_QUARTER = 400;

    private final Notes notes = new Notes();
    private final Map<Purpose, Confidential<?>> words = new ConcurrentHashMap<>();
    private final Map<Integer, List<Confidential<StatisticalFacts>>> counted = new ConcurrentHashMap<>();
    private final QuarterKeys quarters;
    private final Sealing sealing;

    SealedFacts(Office office) {
        this.quarters = office.bean(QuarterKeys.class);
        this.sealing = office.bean(Sealing.class);
    }

    /** Something of the length of what people write; nobody opens it here. */
    @SuppressWarnings("unchecked")
    <T> Confidential<T> words(Purpose purpose) {
        return (Confidential<T>) words.computeIfAbsent(purpose, notes::sealed);
    }

    /** Some facts, recorded on that day. */
    Confidential<StatisticalFacts> counted(LocalDate on, SplittableRandom random) {
        return counted.computeIfAbsent(on.get(IsoFields.QUARTER_OF_YEAR), quarter -> many(on, quarter))
                .get(random.nextInt(OF_A_QUARTER));
    }

    private List<Confidential<StatisticalFacts>> many(LocalDate on, int seed) {
        SubjectId key = quarters.subjectFor(on);
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> sealing.seal(key, Purpose.STATISTICS, facts(random)))
                .limit(OF_A_QUARTER)
                .toList();
    }

    private static StatisticalFacts facts(SplittableRandom random) {
        ViolenceForm form = any(random, ViolenceForm.values());
        return new StatisticalFacts(
                new UUID(random.nextLong(), random.nextLong()),
                "%064x".formatted(random.nextLong()),
                new CaseFacts(
                        any(random, Sex.values()),
                        any(random, AgeBand.values()),
                        any(random, "kinh", "muong", "dao", "tay"),
                        "10441",
                        null,
                        Set.of(),
                        any(random, Relation.values()),
                        true,
                        random.nextInt(3) == 0 ? Set.of(ViolenceForm.values()) : Set.of(form),
                        form,
                        List.of(),
                        null));
    }

    @SafeVarargs
    private static <T> T any(SplittableRandom random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
