package tincay.projections.programmereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.domain.programme.TargetEvent.TargetSet;
import tincay.domain.programme.TargetId;
import tincay.domain.stream.Event;
import tincay.projections.ReadModels;

class ProgrammeReportTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Period FIRST_HALF = Period.halfYear(2023, 1);
    private static final AddressId ADDRESS = new AddressId(new UUID(4, 1));

    private static JdbcClient jdbc;

    private final ProgrammeReportProjector projector = new ProgrammeReportProjector();
    private final ProgrammeReport reports = new ProgrammeReport(jdbc);

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        ReadModels.empty(jdbc, projector);
    }

    @Test
    void what_is_delivered_twice_counts_once() {
        everything();
        HalfYear once = firstHalf();
        everything();
        assertThat(firstHalf()).isEqualTo(once);
        assertThat(once.held()).hasSize(1);
        assertThat(once.upgraded()).hasSize(1);
        assertThat(once.planned()).hasSize(1);
    }

    @Test
    void a_rebuild_tells_the_same_as_the_events_one_by_one() {
        everything();
        HalfYear before = firstHalf();
        empty();
        assertThat(firstHalf().isEmpty()).isTrue();
        everything();
        assertThat(firstHalf()).isEqualTo(before);
    }

    @Test
    void an_activity_of_another_period_touches_nothing_here() {
        everything();
        HalfYear before = firstHalf();
        tell(training(2, JULY));
        tell(training(3, LocalDate.of(2022, 12, 31)));
        assertThat(firstHalf()).isEqualTo(before);
    }

    @Test
    void the_first_and_the_last_day_belong_to_the_period() {
        tell(training(1, FIRST_HALF.from()));
        tell(training(2, FIRST_HALF.until()));
        assertThat(firstHalf().held(ActivityKind.TRAINING)).hasSize(2);
    }

    @Test
    void an_address_nobody_knows_the_beginning_of_counts_in_no_period() {
        tell(established(null));
        assertThat(firstHalf().established()).isEmpty();
    }

    @Test
    void an_address_in_a_divided_commune_may_lie_in_several_until_the_office_says_where() {
        tell(established(MARCH));
        assertThat(firstHalf().established().getFirst().now()).hasSize(2);
        tell(new AddressCommuneSettled(ADDRESS, place("04930", TODAY)));
        assertThat(firstHalf().established().getFirst().now())
                .extracting(Places.Unit::name)
                .containsExactly("Yên Xuân");
    }

    @Test
    void a_commune_of_today_sees_only_what_lies_in_it() {
        tell(established(MARCH));
        tell(new AddressCommuneSettled(ADDRESS, place("04930", TODAY)));
        assertThat(reports.of(FIRST_HALF.from(), FIRST_HALF.until(), "04930").established())
                .hasSize(1);
        assertThat(reports.of(FIRST_HALF.from(), FIRST_HALF.until(), "09988").established())
                .isEmpty();
        assertThat(reports.of(FIRST_HALF.from(), FIRST_HALF.until(), "nowhere").established())
                .isEmpty();
    }

    @Test
    void an_upgrade_of_an_unknown_address_stops_the_reader() {
        assertThatThrownBy(() -> tell(new AddressUpgraded(ADDRESS, MARCH))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_corrected_activity_counts_as_it_was_corrected_and_nowhere_else() {
        everything();
        tell(training(1, MARCH), corrected(1, JULY));
        assertThat(firstHalf().held()).isEmpty();
        HalfYear second = reports.of(JULY, LocalDate.of(2023, 12, 31), "01");
        assertThat(second.held()).singleElement().satisfies(held -> {
            assertThat(held.kind()).isEqualTo(ActivityKind.COMMUNICATION_SESSION);
            assertThat(held.reached()).isEqualTo(new Reached(5, 6));
            assertThat(held.title()).isEqualTo("Sửa");
        });
        var register = new ActivityRegister(jdbc);
        assertThat(register.one(new ActivityId(new UUID(4, 1)))).hasValueSatisfying(line -> {
            assertThat(line.correctedBecause()).isEqualTo("Ghi nhầm");
            assertThat(line.version()).isOne();
        });
        assertThat(register.newest()).hasSize(1);
        assertThat(register.all()).isEqualTo(second.held());
    }

    @Test
    void a_correction_of_an_unknown_activity_stops_the_reader() {
        assertThatThrownBy(() -> tell(corrected(1, JULY))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_addresses_stand_as_they_stood_at_the_end_of_the_period() {
        tell(
                established(MARCH),
                new AddressSuspended(ADDRESS, "Sửa nhà", FIRST_HALF.until()),
                new AddressResumed(ADDRESS, JULY),
                new AddressClosed(ADDRESS, "Chuyển đi", LocalDate.of(2023, 9, 1)));
        assertThat(firstHalf().standing()).isEqualTo(Map.of(AddressStatus.SUSPENDED, 1));
        assertThat(standingOn(JULY)).isEqualTo(Map.of(AddressStatus.ACTIVE, 1));
        assertThat(standingOn(TODAY)).isEqualTo(Map.of(AddressStatus.CLOSED, 1));
        assertThat(standingOn(MARCH.minusDays(1))).isEmpty();
        assertThat(reports.of(MARCH, TODAY, "48").standing()).isEmpty();
    }

    private Map<AddressStatus, Integer> standingOn(LocalDate day) {
        return reports.of(MARCH.withDayOfYear(1), day, "01").standing();
    }

    private static ActivityCorrected corrected(int number, LocalDate on) {
        return new ActivityCorrected(
                new ActivityId(new UUID(4, number)),
                ActivityKind.COMMUNICATION_SESSION,
                Conduct.HELD,
                new Period(on, on),
                List.of(place("01", MARCH)),
                new Reached(5, 6),
                "Sửa",
                "Ghi nhầm");
    }

    private void everything() {
        tell(training(1, MARCH));
        tell(established(MARCH));
        tell(new AddressUpgraded(ADDRESS, MARCH));
        tell(new TargetSet(
                new TargetId(new UUID(4, 1)),
                Period.halfYear(2023, 2),
                place("01", MARCH),
                Set.of(ActivityKind.PUBLICATION, ActivityKind.TRAINING),
                3));
    }

    private void tell(Event... facts) {
        ReadModels.deliver(jdbc, projector, ReadModels.recorded(facts));
    }

    private HalfYear firstHalf() {
        return reports.of(FIRST_HALF.from(), FIRST_HALF.until(), "01");
    }

    private static ActivityHeld training(int number, LocalDate on) {
        return new ActivityHeld(
                new ActivityId(new UUID(4, number)),
                ActivityKind.TRAINING,
                Conduct.HELD,
                new Period(on, on),
                List.of(place("01", MARCH), place("04936", MARCH)),
                new Reached(20, null),
                "Tập huấn " + number);
    }

    private static AddressEstablished established(LocalDate on) {
        return new AddressEstablished(
                ADDRESS, AddressKind.COLLECTIVE, place("04936", MARCH), null, "Địa chỉ mẫu", null, null, on, null);
    }

    private static Place place(String code, LocalDate on) {
        return Places.at(code, on).orElseThrow().place();
    }
}
