package tincay.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.STAY;
import static tincay.domain.codes.StayKind.HOUSEHOLD;
import static tincay.domain.codes.StayKind.SOCIAL_FACILITY;
import static tincay.domain.stay.StayStory.THREE_MONTHS;
import static tincay.domain.stay.StayStory.begun;
import static tincay.domain.stay.StayStory.ended;
import static tincay.domain.stay.StayStory.extended;
import static tincay.domain.stay.StayStory.finished;
import static tincay.domain.stay.StayStory.moved;
import static tincay.domain.stay.StayStory.reached;
import static tincay.domain.stay.StayStory.started;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.StayEnd;
import tincay.domain.supportcase.OfCase;

class StayViewTest {

    private static final LocalDate LATER = THREE_MONTHS.plusMonths(1);

    @Test
    void a_case_without_stays_shows_none() {
        assertThat(file(opened()).stays()).isEmpty();
    }

    @Test
    void a_stay_that_began_runs_to_the_last_day_of_its_kind() {
        StayView stay = stay(opened(), begun(HOUSEHOLD), started(HOUSEHOLD));
        assertThat(stay.stayId()).isEqualTo(STAY);
        assertThat(stay.from()).isEqualTo(ARRIVAL);
        assertThat(stay.lastDay()).isEqualTo(THREE_MONTHS);
        assertThat(stay.place()).isEqualTo(started(HOUSEHOLD).place());
        assertThat(stay.isRunning()).isTrue();
        assertThat(stay.version()).isZero();
    }

    @Test
    void extended_moved_and_overdue_it_still_runs() {
        var extension = extended(LATER, NEXT_DAY);
        StayView stay = stay(opened(), begun(HOUSEHOLD), started(HOUSEHOLD), extension, reached(LATER));
        assertThat(stay.lastDay()).isEqualTo(LATER);
        assertThat(stay.extensions()).containsExactly(extension);
        stay = stay(opened(), started(HOUSEHOLD), extension, moved(SOCIAL_FACILITY, null, NEXT_DAY));
        assertThat(stay.kind()).isEqualTo(SOCIAL_FACILITY);
        assertThat(stay.lastDay()).isNull();
        assertThat(stay.from()).as("since she left home").isEqualTo(ARRIVAL);
        assertThat(stay.isRunning()).isTrue();
        assertThat(stay.version()).isEqualTo(2);
    }

    @Test
    void a_stay_that_ended_says_how() {
        var left = ended(HOUSEHOLD, StayEnd.OWN_PLACE, NEXT_DAY);
        StayView stay = stay(
                opened(), begun(HOUSEHOLD), started(HOUSEHOLD), left, finished(HOUSEHOLD, StayEnd.OWN_PLACE, NEXT_DAY));
        assertThat(stay.isRunning()).isFalse();
        assertThat(stay.ended()).contains(left);
        assertThat(stay.version()).isOne();
    }

    private static StayView stay(OfCase... facts) {
        return file(facts).stays().getFirst();
    }

    private static CaseView file(OfCase... facts) {
        List<Entry> entries = Stream.of(facts)
                .map(fact -> new Entry(fact, "x.y", 0, NOON, MAI))
                .toList();
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.fact().caseId()).isEqualTo(CASE));
        return CaseView.of(entries, 0);
    }
}
