package tincay.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.opened;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.OfCase;
import tincay.projections.casefile.CorrectionView.Corrected;

class CareViewTest {

    private static final FollowUpPlanned FIRST = new FollowUpPlanned(CASE, FOLLOW_UP, NEXT_DAY, ARRIVAL);
    private static final FollowUpPlanned SECOND =
            new FollowUpPlanned(CASE, new FollowUpId(id("second")), NEXT_SUMMER, ARRIVAL);

    private final CareView care = new CareView();
    private final CorrectionView corrections = new CorrectionView();

    @Test
    void the_plan_agreed_last_counts_and_of_one_day_the_one_written_down_last() {
        var later = plan(1, NEXT_DAY);
        var earlier = plan(2, ARRIVAL);
        tell(later, earlier);
        assertThat(care.plans()).containsExactly(later, earlier);
        var sameDay = plan(3, NEXT_DAY);
        tell(sameDay);
        assertThat(care.plans()).containsExactly(sameDay, later, earlier);
    }

    @Test
    void help_stands_as_it_was_recorded() {
        var given = new SupportGiven(CASE, NEXT_DAY, sealed(Purpose.SUPPORT));
        tell(given);
        assertThat(care.supports()).containsExactly(given);
    }

    @Test
    void follow_ups_stand_by_their_day_with_what_became_of_them() {
        var missed = new FollowUpMissed(CASE, FOLLOW_UP, MissedBecause.FORGOTTEN, NEXT_DAY);
        tell(SECOND, FIRST);
        assertThat(care.followUps()).extracting(FollowUpView::planned).containsExactly(FIRST, SECOND);
        assertThat(care.followUps()).allMatch(FollowUpView::isWaiting);
        tell(missed);
        assertThat(care.followUps()).extracting(FollowUpView::missed).containsExactly(missed, null);
        assertThat(care.followUps()).extracting(FollowUpView::isWaiting).containsExactly(false, true);
    }

    @Test
    void what_was_planned_before_she_asked_for_no_more_waits_no_longer_and_can_still_be_answered() {
        tell(FIRST, SECOND, new FollowUpDone(CASE, FOLLOW_UP, FollowUpOutcome.WANTS_NO_MORE, NEXT_DAY, null));
        assertThat(care.followUps()).extracting(FollowUpView::calledOff).containsExactly(false, true);
        assertThat(care.followUps()).noneMatch(FollowUpView::isWaiting);
        assertThat(care.followUps().getLast().isUnanswered()).isTrue();
    }

    @Test
    void the_newest_facts_stand_and_the_ones_before_are_kept() {
        var first = corrected(1);
        var second = corrected(2);
        assertThat(corrections.facts(opened())).isEqualTo(opened().facts());
        corrections.take(first, opened());
        corrections.take(second, opened());
        assertThat(corrections.facts(opened())).isEqualTo(second.facts());
        assertThat(corrections.minor(opened())).isTrue();
        assertThat(corrections.corrections())
                .extracting(Corrected::before)
                .containsExactly(opened().facts(), first.facts());
    }

    private void tell(OfCase... facts) {
        for (OfCase fact : facts) {
            care.take(fact);
        }
    }

    private static SafetyPlanAgreed plan(int number, LocalDate on) {
        return new SafetyPlanAgreed(
                CASE, on, new Confidential<>(new SubjectId(HANH.value()), Purpose.SAFETY_PLAN, new byte[] {(byte) number
                }));
    }

    private static FactsCorrected corrected(int number) {
        Confidential<CaseFacts> facts =
                new Confidential<>(new SubjectId(HANH.value()), Purpose.FACTS, new byte[] {(byte) number});
        return new FactsCorrected(CASE, NEXT_DAY, true, facts, sealed(Purpose.CORRECTION), sealed(Purpose.STATISTICS));
    }
}
