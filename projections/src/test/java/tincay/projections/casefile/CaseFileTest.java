package tincay.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.CaseStory.settled;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.mixed;
import static tincay.projections.ReadModels.recorded;
import static tincay.projections.ReadModels.rows;
import static tincay.projections.ReadModels.stuttering;
import static tincay.projections.Referring.accepted;
import static tincay.projections.Referring.appointment;
import static tincay.projections.Referring.completed;
import static tincay.projections.Referring.entered;
import static tincay.projections.Referring.sent;
import static tincay.projections.Referring.sentOutside;
import static tincay.projections.Referring.served;
import static tincay.projections.Referring.unanswered;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.RiskLevel;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.OfCase;
import tincay.projections.Kept;
import tincay.projections.ReadModels;

class CaseFileTest {

    private static JdbcClient jdbc;

    private CaseFileProjector projector;
    private CaseFile files;

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        var facts = new StoredFacts(new Kept());
        projector = new CaseFileProjector(facts);
        ReadModels.empty(jdbc, projector);
        files = new CaseFile(jdbc, facts);
    }

    @Test
    void a_file_tells_how_the_case_stands_and_everything_that_happened_in_order() {
        NoteWritten note = new NoteWritten(CASE, NOTE, NoteKind.VISIT, NEXT_DAY, sealed(Purpose.NOTE));
        OfCase[] story = {
            opened(),
            assigned(),
            recordConsent(),
            consent(),
            notified(),
            assessed(RiskLevel.LOW),
            assessed(RiskLevel.MEDIUM),
            note,
            referralMade(),
            sent(),
            accepted(),
            completed(),
            settled(ReferralState.COMPLETED, null),
            closed()
        };
        tell(story);
        CaseView file = file();
        assertThat(file.opened()).isEqualTo(opened());
        assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(file.closed()).isEqualTo(closed());
        assertThat(file.risk()).isEqualTo(assessed(RiskLevel.MEDIUM));
        assertThat(file.notified()).isEqualTo(notified());
        assertThat(file.notes()).containsExactly(note);
        assertThat(file.consents()).extracting(ConsentView::given).containsExactly(recordConsent(), consent());
        assertThat(file.timeline()).extracting(Entry::fact).containsExactly(story);
        assertThat(file.timeline()).extracting(Entry::by).containsOnly(MAI);
        assertThat(file.timeline().get(9).name()).isEqualTo("referral.sent");
    }

    @Test
    void the_version_counts_the_cases_own_facts_and_not_its_referrals() {
        tell(opened(), assigned(), consent(), referralMade(), sent(), accepted(), appointment(), served());
        assertThat(file().version()).isEqualTo(3);
    }

    @Test
    void a_referral_in_the_file_stands_as_its_receiver_left_it() {
        OfCase[] story = {
            opened(),
            consent(),
            referralMade(),
            sent(),
            accepted(),
            appointment(),
            served(),
            settled(ReferralState.COMPLETED, null)
        };
        List<ReferralState> states = new ArrayList<>();
        for (int told = 3; told <= story.length; told++) {
            tell(List.of(story).subList(0, told).toArray(OfCase[]::new));
            states.add(file().referrals().getFirst().state());
        }
        assertThat(states)
                .containsExactly(
                        ReferralState.SENT,
                        ReferralState.SENT,
                        ReferralState.ACCEPTED,
                        ReferralState.APPOINTMENT_MADE,
                        ReferralState.SERVICE_GIVEN,
                        ReferralState.COMPLETED);
        assertThat(file().referrals().getFirst().isOpen()).isFalse();
    }

    @Test
    void a_referral_outside_shows_what_was_entered_for_it_and_its_own_version() {
        tell(
                opened(),
                consent(),
                referralMade(),
                sentOutside(),
                entered(ReplyCode.G),
                entered(ReplyCode.A),
                accepted());
        ReferralView referral = file().referrals().getFirst();
        assertThat(referral.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(referral.replies()).containsExactly(entered(ReplyCode.G), entered(ReplyCode.A));
        assertThat(referral.version()).isEqualTo(3);
        assertThat(file().version()).isEqualTo(2);
    }

    @Test
    void a_silent_receiver_was_ended() {
        tell(opened(), consent(), referralMade(), sent(), unanswered());
        ReferralView referral = file().referrals().getFirst();
        assertThat(referral.state()).isEqualTo(ReferralState.ENDED_UNANSWERED);
        assertThat(referral.isOpen()).isFalse();
        assertThat(referral.isOutside()).isFalse();
    }

    @Test
    void a_consent_holds_until_its_last_day_or_its_withdrawal() {
        tell(opened(), recordConsent(), consent());
        assertThat(file().consentsOn(NEXT_SUMMER)).hasSize(2);
        assertThat(file().consentsOn(NEXT_SUMMER.plusDays(1)))
                .extracting(ConsentView::given)
                .containsExactly(recordConsent());
        tell(opened(), recordConsent(), consent(), new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY));
        assertThat(file().consentsOn(NEXT_DAY)).extracting(ConsentView::given).containsExactly(recordConsent());
        assertThat(file().consents()).extracting(ConsentView::withdrawnOn).containsExactly(null, NEXT_DAY);
    }

    @Test
    void a_reopened_case_is_open() {
        tell(opened(), notified(), closed(), new CaseReopened(CASE, ReopenReason.CAME_BACK, NEXT_DAY));
        assertThat(file().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void there_is_no_file_of_a_case_nobody_opened() {
        tell(opened());
        assertThat(files.of(new CaseId(id("no case")))).isEmpty();
        assertThat(files.person(HANH)).isEmpty();
    }

    @Test
    void a_file_whose_beginning_is_missing_is_a_fault_and_not_an_empty_file() {
        tell(notified());
        assertThatThrownBy(() -> file().opened()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_person_is_kept_once_and_sealed() {
        PersonRegistered hanh = new PersonRegistered(HANH, sealed(Purpose.IDENTITY), null);
        var event = new GenericDomainEventMessage<>("person", HANH.toString(), 0, hanh);
        deliver(jdbc, projector, List.of(event, event));
        assertThat(files.person(HANH)).contains(hanh);
        assertThat(files.person(new PersonId(id("somebody else")))).isEmpty();
    }

    @Test
    void what_happens_in_one_case_leaves_another_untouched() {
        List<List<DomainEventMessage<?>>> cases = ReadModels.randomCases(2);
        deliver(jdbc, projector, cases.getFirst());
        List<Entry> before = timeline(cases.getFirst());
        deliver(jdbc, projector, cases.getLast());
        assertThat(timeline(cases.getFirst())).isEqualTo(before).isNotEmpty();
    }

    @Test
    void delivered_twice_or_rebuilt_in_another_order_of_cases_every_file_is_the_same() {
        List<List<DomainEventMessage<?>>> cases = ReadModels.randomCases(100);
        deliver(jdbc, projector, mixed(cases, 1));
        List<List<Entry>> once = cases.stream().map(this::timeline).toList();
        List<String> rows = rows(jdbc, "case_file_v1");
        assertThat(once).allSatisfy(timeline -> assertThat(timeline).isNotEmpty());
        ReadModels.empty(jdbc, projector);
        assertThat(rows(jdbc, "case_file_v1")).isEmpty();
        deliver(jdbc, projector, stuttering(mixed(cases, 2), 3));
        assertThat(cases.stream().map(this::timeline).toList()).isEqualTo(once);
        assertThat(rows(jdbc, "case_file_v1")).isEqualTo(rows);
    }

    private void tell(OfCase... facts) {
        deliver(jdbc, projector, recorded(List.of(facts)));
    }

    private CaseView file() {
        return files.of(CASE).orElseThrow();
    }

    private List<Entry> timeline(List<DomainEventMessage<?>> events) {
        return files.of(((OfCase) events.getFirst().getPayload()).caseId())
                .orElseThrow()
                .timeline();
    }
}
