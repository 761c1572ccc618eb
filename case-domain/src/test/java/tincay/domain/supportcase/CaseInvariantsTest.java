package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.CONSENT;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.DAY_BEFORE;
import static tincay.domain.Facts.FOLLOW_UP;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NOTE;
import static tincay.domain.Facts.REFERRAL;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.COUNSELLORS;
import static tincay.domain.supportcase.CaseStory.NAME_AND_CONTACT;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.consent;
import static tincay.domain.supportcase.CaseStory.consentTo;
import static tincay.domain.supportcase.CaseStory.notified;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.CaseStory.recordConsent;
import static tincay.domain.supportcase.CaseStory.referralMade;
import static tincay.domain.supportcase.CaseStory.settled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.ReplyCode;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralRevoked;
import tincay.domain.referral.ReferralEvent.ReferralSent;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpPlanned;

class CaseInvariantsTest {

    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(REFERRAL, CASE, NEXT_DAY);
    private static final ReferralCompleted COMPLETED =
            new ReferralCompleted(REFERRAL, CASE, NEXT_DAY, ReferralOutcome.NEEDS_MET, null);
    private static final ReferralRevoked REVOKED =
            new ReferralRevoked(REFERRAL, CASE, RevokeReason.CONSENT_WITHDRAWN, NEXT_DAY);
    private static final ReferralEndedUnanswered UNANSWERED = new ReferralEndedUnanswered(REFERRAL, CASE, NEXT_DAY);
    private static final ConsentWithdrawn WITHDRAWN = new ConsentWithdrawn(CASE, CONSENT, NEXT_DAY);
    private static final CaseReopened REOPENED = new CaseReopened(CASE, ReopenReason.CAME_BACK, NEXT_DAY);

    private static final NoteWritten WRITTEN =
            new NoteWritten(CASE, NOTE, NoteKind.OTHER, NEXT_DAY, sealed(Purpose.NOTE));
    private static final EntryStruck STRUCK =
            new EntryStruck(CASE, NOTE, StrikeReason.WRONG_FILE, NEXT_DAY, new SubjectId(HANH.value()));
    private static final FollowUpPlanned PLANNED = new FollowUpPlanned(CASE, FOLLOW_UP, NEXT_DAY, ARRIVAL);
    private static final FollowUpDone ENOUGH =
            new FollowUpDone(CASE, FOLLOW_UP, FollowUpOutcome.WANTS_NO_MORE, NEXT_DAY, null);

    @Test
    void an_ordinary_history_is_possible() {
        CaseInvariants.check(List.of());
        CaseInvariants.check(List.of(
                opened(),
                recordConsent(),
                consent(),
                referralMade(),
                sent(),
                ACCEPTED,
                COMPLETED,
                settled(ReferralState.COMPLETED, null),
                notified(),
                closed(),
                WITHDRAWN,
                REOPENED));
        CaseInvariants.check(List.of(
                opened(),
                consent(),
                referralMade(),
                sent(),
                WITHDRAWN,
                settled(ReferralState.REVOKED, RevokeReason.CONSENT_WITHDRAWN),
                REVOKED));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_impossible_history_is_named_by_its_sentence(String sentence, List<OfCase> history) {
        assertThatThrownBy(() -> CaseInvariants.check(history))
                .isInstanceOf(AssertionError.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                broken("a case begins with being opened, once", notified()),
                broken("a case begins with being opened, once", opened(), opened()),
                broken(
                        "nothing happened before the person came",
                        opened(),
                        new CommuneNotified(CASE, NOON, DAY_BEFORE, sealed(Purpose.NOTICE))),
                broken(
                        "after closing nothing happens but a withdrawal, a strike, a tie, a word to a partner or to her, or a reopening",
                        opened(),
                        closed(),
                        notified()),
                broken("a note is struck once, with the key it was sealed under", opened(), STRUCK),
                broken("a note is struck once, with the key it was sealed under", opened(), WRITTEN, STRUCK, STRUCK),
                broken("a follow-up is planned once; another one has another id", opened(), PLANNED, PLANNED),
                broken("only a follow-up that was planned is answered", opened(), ENOUGH),
                broken("a follow-up is answered once", opened(), PLANNED, ENOUGH, ENOUGH),
                broken(
                        "who wants no more is not planned for",
                        opened(),
                        PLANNED,
                        ENOUGH,
                        new FollowUpPlanned(CASE, new FollowUpId(id("another")), NEXT_DAY, NEXT_DAY)),
                broken("only a closed case is reopened", opened(), REOPENED),
                broken("only a consent that holds is withdrawn", opened(), WITHDRAWN),
                broken("only a consent that holds is withdrawn", opened(), consent(), WITHDRAWN, WITHDRAWN),
                broken("a consent is given once; another one has another id", opened(), consent(), consent()),
                broken("a referral rests on a consent that holds", opened(), referralMade()),
                broken("a referral rests on a consent that holds", opened(), consent(), WITHDRAWN, referralMade()),
                broken(
                        "a referral goes to nobody and carries nothing the consent does not name",
                        opened(),
                        consentTo(Recipient.anyOf(ServiceKind.POLICE), NEXT_SUMMER, NAME_AND_CONTACT),
                        referralMade()),
                broken(
                        "a referral goes to nobody and carries nothing the consent does not name",
                        opened(),
                        consentTo(COUNSELLORS, NEXT_SUMMER, Set.of(DataGroup.IDENTITY)),
                        referralMade()),
                broken(
                        "a referral is made on a day its consent holds",
                        opened(),
                        consentTo(COUNSELLORS, ARRIVAL, NAME_AND_CONTACT),
                        referralMade()),
                broken(
                        "nothing is shared for longer than was agreed",
                        opened(),
                        consentTo(COUNSELLORS, NEXT_DAY, NAME_AND_CONTACT),
                        referralMade()),
                broken("a referral is made once", opened(), consent(), referralMade(), sent(), referralMade()),
                broken("a referral that was made was sent, and no other", opened(), consent(), referralMade()),
                broken("a referral is sent because its case made it", opened(), consent(), sent()),
                broken("only a referral that was made is settled", opened(), settled(ReferralState.COMPLETED, null)),
                broken("a referral is settled with an end", story(settled(ReferralState.ACCEPTED, null))),
                broken(
                        "a referral is settled once",
                        story(
                                ACCEPTED,
                                COMPLETED,
                                settled(ReferralState.COMPLETED, null),
                                settled(ReferralState.COMPLETED, null))),
                broken("a case closes with every referral settled", story(ACCEPTED, closed())),
                broken("a withdrawal ends at once every referral resting on it", story(WITHDRAWN)),
                broken("a withdrawal ends at once every referral resting on it", story(WITHDRAWN, notified())),
                broken("a referral begins with being sent, once", story(sent())),
                broken("a referral is answered once", story(ACCEPTED, ACCEPTED)),
                broken("only silence ends unanswered", story(ACCEPTED, UNANSWERED)),
                broken(
                        "only a partner outside has its replies entered by the sender",
                        story(new ReplyEntered(
                                REFERRAL, CASE, ReplyCode.G, ReferralChannel.PHONE, NEXT_DAY, sealed(Purpose.REPLY)))),
                broken("nobody works on a referral they did not accept", story(COMPLETED)),
                broken("after its end nothing happens to a referral", story(REVOKED, ACCEPTED)),
                broken("case and receiver agree whether and how a referral ended", story(ACCEPTED, COMPLETED)),
                broken(
                        "case and receiver agree whether and how a referral ended",
                        story(ACCEPTED, COMPLETED, settled(ReferralState.DECLINED, null))));
    }

    @Test
    void what_was_sent_may_not_hold_more_than_the_case_decided_to_share() {
        assertThatThrownBy(() -> CaseInvariants.check(
                        List.of(opened(), consent(), referralMade(), sent(Set.of(DataGroup.IDENTITY, DataGroup.RISK)))))
                .hasMessage("what was sent is what the case decided to share");
        assertThatThrownBy(() -> CaseInvariants.check(List.of(
                        opened(),
                        new CommuneNotified(new CaseId(id("another case")), NOON, ARRIVAL, sealed(Purpose.NOTICE)))))
                .hasMessage("a history is of one case");
    }

    private static Arguments broken(String sentence, OfCase... history) {
        return Arguments.of(sentence, List.of(history));
    }

    /** A case with one referral that was sent, and what follows. */
    private static OfCase[] story(OfCase... next) {
        List<OfCase> history = new ArrayList<>(List.of(opened(), consent(), referralMade(), sent()));
        history.addAll(List.of(next));
        return history.toArray(OfCase[]::new);
    }

    private static ReferralSent sent() {
        return sent(NAME_AND_CONTACT);
    }

    private static ReferralSent sent(Set<DataGroup> groups) {
        return new ReferralSent(
                REFERRAL,
                CASE,
                ServiceKind.PSYCHOSOCIAL,
                COUNSELLING,
                ReferralChannel.SYSTEM,
                CONSENT,
                NEXT_SUMMER,
                groups,
                Urgency.URGENT,
                NEXT_DAY,
                NOON,
                NOON,
                sealed(Purpose.SHARED),
                null,
                null,
                null);
    }
}
