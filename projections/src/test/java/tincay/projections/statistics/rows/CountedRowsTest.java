package tincay.projections.statistics.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.Place;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Event;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseStory;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.projections.ReadModels;
import tincay.projections.Recorded;
import tincay.projections.Rows;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.counting.Moment;

class CountedRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EVER = LocalDate.of(2030, 12, 31);
    private static final CodedFacts THEN = new CodedFacts("PHYSICAL", "AGE_30_44", "FEMALE", "muong");
    private static final CodedFacts LATER = new CodedFacts("SEXUAL", "AGE_30_44", "FEMALE", "muong");
    private static final ConsentId COUNTED = new ConsentId(id("counted"));

    private final JdbcClient jdbc = ReadModels.database();
    private final StatisticsProjector projector = new StatisticsProjector(new InventedPseudonyms());
    private final Map<UUID, Long> streams = new HashMap<>();

    @BeforeEach
    void empty() {
        jdbc.sql("create schema statistics").update();
        projector
                .tables()
                .forEach(table ->
                        table.ddl("statistics").forEach(made -> jdbc.sql(made).update()));
        record(DAY.minusYears(1), HOA_BAN, established("10441", LocalDate.of(2025, 7, 1)));
    }

    @Test
    void what_happened_to_a_case_is_read_in_order_and_the_end_of_a_referral_finds_its_service() {
        record(DAY, CASE, opened(CASE, HANH, facts(1)));
        record(DAY, CASE, CaseStory.assessed(RiskLevel.HIGH));
        record(DAY.plusDays(1), CASE, CaseStory.referralMade());
        record(DAY.plusDays(2), CASE, CaseStory.settled(ReferralState.COMPLETED, null));
        record(DAY.plusDays(3), CASE, closed());
        CountedCase one = all(EVER).getFirst().getFirst();
        assertThat(one.province()).isEqualTo("01");
        assertThat(one.commune()).isEqualTo("10441");
        assertThat(one.happenings())
                .containsExactly(
                        new Opened(at(0, 0), THEN),
                        new Assessed(at(0, 1), RiskLevel.HIGH),
                        new Referred(at(1, 2), ServiceKind.PSYCHOSOCIAL),
                        new Settled(at(2, 3), ServiceKind.PSYCHOSOCIAL, ReferralState.COMPLETED),
                        new Closed(at(3, 4), ClosureReason.NEEDS_MET));
    }

    @Test
    void who_never_agreed_is_not_there() {
        record(DAY, CASE, opened(CASE, HANH, null));
        record(DAY, CASE, closed());
        assertThat(all(EVER)).containsExactly(List.of());
    }

    @Test
    void who_agrees_later_is_counted_from_then_on_with_the_facts_of_then() {
        record(DAY, CASE, opened(CASE, HANH, null));
        record(DAY.plusDays(1), CASE, corrected(null));
        record(DAY.plusDays(40), CASE, agreed(facts(1)));
        record(DAY.plusDays(50), CASE, corrected(facts(2)));
        assertThat(happenings(EVER))
                .containsExactly(
                        new Opened(at(0, 0), THEN),
                        new Asked(at(0, 0), false),
                        new Asked(at(40, 2), true),
                        new Corrected(at(50, 3), LATER));
        assertThat(all(DAY.plusDays(39))).containsExactly(List.of());
    }

    @Test
    void only_the_agreement_to_be_counted_is_one_and_the_last_one_taken_back_ends_it() {
        record(DAY, CASE, opened(CASE, HANH, facts(1)));
        record(DAY, CASE, CaseStory.consent());
        record(DAY, CASE, agreed(null));
        record(
                DAY.plusDays(1),
                CASE,
                new ConsentWithdrawn(CASE, CaseStory.consent().consentId(), DAY));
        record(DAY.plusDays(2), CASE, new ConsentWithdrawn(CASE, COUNTED, DAY));
        assertThat(happenings(EVER))
                .containsExactly(new Opened(at(0, 0), THEN), new Asked(at(0, 2), true), new Asked(at(2, 4), false));
    }

    @Test
    void nothing_is_known_before_it_was_recorded_here() {
        record(DAY, CASE, opened(CASE, HANH, facts(1)));
        record(DAY.plusDays(3), CASE, closed());
        assertThat(all(DAY.minusDays(1))).isEmpty();
        assertThat(happenings(DAY.plusDays(2))).hasSize(1);
        assertThat(happenings(DAY.plusDays(3))).hasSize(2);
    }

    @Test
    void an_address_lies_where_it_was_known_to_lie_at_the_end_of_the_period() {
        CaseId other = new CaseId(id("elsewhere"));
        record(DAY, CASE, opened(CASE, HANH, facts(1)));
        record(
                DAY.plusDays(9),
                HOA_BAN,
                new AddressCommuneSettled(HOA_BAN, new Place("09700", LocalDate.of(2025, 7, 1))));
        record(DAY.plusDays(9), other, opened(other, new PersonId(id("other")), facts(1)));
        assertThat(all(DAY.plusDays(8)).getFirst().getFirst().commune()).isEqualTo("10441");
        assertThat(all(EVER).getFirst().getFirst().commune()).isEqualTo("09700");
    }

    @Test
    void the_cases_of_one_person_come_together_and_each_person_once_however_many_there_are() {
        IntStream.range(0, 1_203).forEach(number -> {
            CaseId caseId = new CaseId(new UUID(7, number));
            record(DAY, caseId, opened(caseId, new PersonId(new UUID(8, number / 3)), facts(1)));
        });
        assertThat(all(EVER)).hasSize(401).allSatisfy(cases -> assertThat(cases).hasSize(3));
    }

    @Test
    void a_childs_own_case_comes_together_with_the_case_of_whoever_it_came_along_with() {
        PersonId child = new PersonId(id("child"));
        CaseId own = new CaseId(id("the child's own"));
        record(DAY, CASE, opened(CASE, HANH, List.of(child), facts(1)));
        record(DAY.plusDays(9), own, opened(own, child, facts(1)));
        assertThat(all(DAY.plusDays(8)))
                .singleElement()
                .satisfies(cases -> assertThat(cases).hasSize(1));
        assertThat(all(EVER))
                .singleElement()
                .satisfies(cases -> assertThat(cases).hasSize(2));
    }

    @Test
    void who_came_along_twice_is_in_one_place_and_nobody_is_lost() {
        PersonId mother = new PersonId(id("mother of seventeen"));
        PersonId child = new PersonId(id("child"));
        CaseId hers = new CaseId(id("hers"));
        CaseId own = new CaseId(id("the child's own"));
        record(DAY, CASE, opened(CASE, HANH, List.of(mother, child), facts(1)));
        record(DAY.plusDays(1), hers, opened(hers, mother, List.of(child), facts(1)));
        record(DAY.plusDays(2), own, opened(own, child, facts(1)));
        assertThat(all(EVER))
                .singleElement()
                .satisfies(cases -> assertThat(cases).hasSize(3));
    }

    @Test
    void delivered_twice_nothing_is_counted_twice() {
        var told = new ArrayList<Recorded>();
        ReadModels.randomCases(5).stream()
                .flatMap(List::stream)
                .map(Recorded::of)
                .forEach(told::add);
        flush(told);
        List<List<CountedCase>> once = all(EVER);
        flush(told);
        assertThat(all(EVER)).isEqualTo(once);
    }

    /** The key of the quarter, which these histories do not have, is looked at where the application runs. */
    @Test
    void no_row_holds_the_id_of_a_person_a_case_a_referral_or_a_consent() {
        List<DomainEventMessage<?>> told =
                ReadModels.randomCases(20).stream().flatMap(List::stream).toList();
        flush(told.stream().map(Recorded::of).toList());
        Set<String> rows = Set.copyOf(projector.tables().stream()
                .flatMap(table -> jdbc
                        .sql("select (to_jsonb(t) - 'quarter')::text from statistics." + table.table() + " t")
                        .query(String.class)
                        .list()
                        .stream())
                .toList());
        String all = String.join("\n", rows);
        assertThat(told).hasSizeGreaterThan(100).allSatisfy(event -> {
            for (var component : event.getPayload().getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(event.getPayload());
                if (value instanceof Id known && !(known instanceof AddressId)) {
                    assertThat(all).doesNotContain(known.value().toString());
                }
            }
        });
    }

    private void record(LocalDate on, Id stream, Event fact) {
        long seq = streams.merge(stream.value(), 0L, (before, zero) -> before + 1);
        flush(List.of(new Recorded(fact, stream.value(), seq, night(on), MAI.value())));
    }

    /** Late in the evening of a day here, which is the same day nowhere west of it. */
    private static Instant night(LocalDate on) {
        return Instant.parse(on + "T16:59:59Z");
    }

    private void flush(List<Recorded> facts) {
        var rows = new Rows();
        facts.forEach(fact -> rows.add(projector.fold(fact)));
        rows.flush(jdbc, "statistics");
    }

    private List<List<CountedCase>> all(LocalDate known) {
        List<List<CountedCase>> all = new ArrayList<>();
        new CountedRows(jdbc)
                .forEachPerson(known, message -> 7, facts -> facts.ciphertext()[0] == 1 ? THEN : LATER, all::add);
        return all;
    }

    private List<Happening> happenings(LocalDate known) {
        return all(known).getFirst().getFirst().happenings();
    }

    private static Moment at(int days, long seq) {
        return new Moment(DAY.plusDays(days), seq);
    }

    private static Confidential<StatisticalFacts> facts(int which) {
        return new Confidential<>(new SubjectId(id("quarter")), Purpose.STATISTICS, new byte[] {(byte) which});
    }

    private static CaseOpened opened(CaseId caseId, PersonId survivor, @Nullable Confidential<StatisticalFacts> facts) {
        return opened(caseId, survivor, List.of(), facts);
    }

    private static CaseOpened opened(
            CaseId caseId, PersonId survivor, List<PersonId> children, @Nullable Confidential<StatisticalFacts> facts) {
        return new CaseOpened(
                caseId,
                CaseStory.opened().caseNumber(),
                HOA_BAN,
                survivor,
                children,
                null,
                DAY,
                BroughtBy.SELF,
                false,
                sealed(Purpose.FACTS),
                null,
                null,
                facts);
    }

    private static ConsentGiven agreed(@Nullable Confidential<StatisticalFacts> facts) {
        return new ConsentGiven(
                CASE,
                COUNTED,
                ConsentGiver.SELF,
                ConsentPurpose.STATISTICS,
                null,
                Set.of(),
                DAY,
                null,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed(Purpose.CONSENT),
                null,
                facts);
    }

    private static FactsCorrected corrected(@Nullable Confidential<StatisticalFacts> facts) {
        return new FactsCorrected(CASE, DAY, false, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), facts);
    }

    private static CaseClosed closed() {
        return new CaseClosed(CASE, ClosureReason.NEEDS_MET, DAY, sealed(Purpose.CLOSING));
    }

    private static AddressEstablished established(String commune, LocalDate validFrom) {
        return new AddressEstablished(
                HOA_BAN,
                AddressKind.values()[0],
                new Place(commune, validFrom),
                null,
                "Nhà mẫu",
                null,
                null,
                DAY,
                null);
    }
}
