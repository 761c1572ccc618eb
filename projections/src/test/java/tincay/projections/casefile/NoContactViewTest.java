package tincay.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.nocontact.NoContactStory.THIRD_DAY;
import static tincay.domain.nocontact.NoContactStory.breached;
import static tincay.domain.nocontact.NoContactStory.ended;
import static tincay.domain.nocontact.NoContactStory.ordered;
import static tincay.domain.nocontact.NoContactStory.requested;
import static tincay.domain.nocontact.NoContactStory.turnedDown;
import static tincay.domain.supportcase.CaseStory.opened;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.domain.supportcase.OfCase;

class NoContactViewTest {

    @Test
    void a_case_in_which_nobody_asked_shows_nothing() {
        assertThat(file(opened()).noContacts()).isEmpty();
    }

    @Test
    void a_request_waits_until_it_is_decided() {
        NoContactView view = view(opened(), requested());
        assertThat(view.requested()).isEqualTo(requested());
        assertThat(view.isUndecided()).isTrue();
        assertThat(view.isOrdered()).isFalse();
        assertThat(view.version()).isZero();
    }

    @Test
    void what_was_ordered_shows_its_orders_and_breaches_until_it_ends() {
        var next = ordered(THIRD_DAY, THIRD_DAY.plusDays(3));
        NoContactView view = view(opened(), requested(), ordered(), breached(NEXT_DAY), next);
        assertThat(view.orders()).containsExactly(ordered(), next);
        assertThat(view.breaches()).containsExactly(breached(NEXT_DAY));
        assertThat(view.isUndecided()).isFalse();
        assertThat(view.isOrdered()).isTrue();
        assertThat(view.version()).isEqualTo(3);

        view = view(opened(), requested(), ordered(), ended(THIRD_DAY));
        assertThat(view.isOrdered()).isFalse();
        assertThat(view.ended()).contains(ended(THIRD_DAY));
    }

    @Test
    void what_was_not_ordered_is_decided_too() {
        NoContactView view = view(opened(), requested(), turnedDown());
        assertThat(view.isUndecided()).isFalse();
        assertThat(view.isOrdered()).isFalse();
        assertThat(view.refusal()).contains(turnedDown());
    }

    private static NoContactView view(OfCase... facts) {
        return file(facts).noContacts().getFirst();
    }

    private static CaseView file(OfCase... facts) {
        return CaseView.of(
                Stream.of(facts)
                        .map(fact -> new Entry(fact, "x.y", 0, NOON, MAI))
                        .toList(),
                0);
    }
}
