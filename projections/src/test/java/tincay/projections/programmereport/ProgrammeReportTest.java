package tincay.projections.programmereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places;
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

    private void tell(Event fact) {
        ReadModels.deliver(jdbc, projector, ReadModels.recorded(fact));
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
                ADDRESS, AddressKind.COLLECTIVE, place("04936", MARCH), null, "Địa chỉ mẫu", null, null, on);
    }

    private static Place place(String code, LocalDate on) {
        return Places.at(code, on).orElseThrow().place();
    }
}
