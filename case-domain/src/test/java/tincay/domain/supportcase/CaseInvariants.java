package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayEvent;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.DutyEvent.AskingAgainOwed;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.DutyEvent.HealthWindowNoted;
import tincay.domain.supportcase.TellingEvent.PartnerTellingOwed;
import tincay.domain.supportcase.TellingEvent.PartnerTold;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;

/** Sentences that are true of every history a case can have, whoever did what in which order. */
public final class CaseInvariants {

    private final Map<ConsentId, ConsentGiven> holding = new HashMap<>();
    private final Set<ConsentId> known = new HashSet<>();
    private final Map<ReferralId, ReferralMade> made = new HashMap<>();
    private final Map<ReferralId, ReferralState> settled = new HashMap<>();
    private final Map<ReferralId, ReferralHistory> referrals = new HashMap<>();
    private final Map<NoteId, SubjectId> notes = new HashMap<>();
    private final FollowUpHistory followUps = new FollowUpHistory();
    private final Set<String> said = new HashSet<>();
    private final Map<NoContactId, NoContactHistory> noContact = new HashMap<>();
    private final UrgentHistory urgencies = new UrgentHistory();
    private final StayHistories stays = new StayHistories();
    private final TieHistory ties = new TieHistory();
    private final TransferHistories transfers = new TransferHistories();
    private LocalDate openedOn = LocalDate.MIN;
    private boolean opened;
    private boolean closed;
    private ClosureProposed proposal;

    private CaseInvariants() {}

    /**
     * Reads all facts of one case, its referrals' among them, in the order they were recorded.
     *
     * @throws AssertionError naming the sentence that does not hold
     */
    public static void check(List<? extends OfCase> history) {
        var reader = new CaseInvariants();
        history.forEach(reader::read);
        reader.end();
        sentence(history.stream().map(OfCase::caseId).distinct().count() <= 1, "a history is of one case");
    }

    private void read(OfCase fact) {
        if (fact instanceof CaseEvent event) {
            ofCase(event);
        } else if (fact instanceof ReferralEvent event) {
            referrals
                    .computeIfAbsent(event.referralId(), _ -> new ReferralHistory(made.get(event.referralId())))
                    .read(event);
        } else if (fact instanceof StayEvent event) {
            stays.read(event);
        } else if (fact instanceof NoContactEvent event) {
            noContact
                    .computeIfAbsent(event.noContactId(), _ -> new NoContactHistory())
                    .read(event);
        }
    }

    private void ofCase(CaseEvent event) {
        sentence(opened != event instanceof CaseOpened, "a case begins with being opened, once");
        sentence(
                !closed
                        || event instanceof CaseReopened
                        || event instanceof ConsentWithdrawn
                        || event instanceof EntryStruck
                        || event instanceof PartnerTold
                        || event instanceof UrgentSharingTold
                        || ties.isSaidOfAClosedCase(event),
                "after closing nothing happens but a withdrawal, a strike, a tie, a word to a partner or to her, or a reopening");
        ties.read(event);
        sentence(
                !event.on().isBefore(openedOn)
                        || event instanceof ConsentWithdrawn
                        || event instanceof ReferralSettled
                        || event instanceof PartnerTellingOwed,
                "nothing happened before the person came");
        sentence(
                event instanceof ReferralSettled || nothingRestsOnWhatWasWithdrawn(),
                "a withdrawal ends at once every referral resting on it");
        transfers.read(event);
        switch (event) {
            case CaseOpened first -> {
                opened = true;
                openedOn = first.on();
            }
            case ConsentGiven given -> {
                sentence(known.add(given.consentId()), "a consent is given once; another one has another id");
                holding.put(given.consentId(), given);
                if (given.purpose() == ConsentPurpose.CONTACT) {
                    followUps.wantedAgain();
                }
            }
            case ConsentWithdrawn withdrawn ->
                sentence(holding.remove(withdrawn.consentId()) != null, "only a consent that holds is withdrawn");
            case ReferralMade referral -> referralMade(referral);
            case ReferralSettled end -> referralSettled(end);
            case ClosureProposed asked -> {
                sentence(proposal == null, "one end is asked for at a time");
                proposal = asked;
            }
            case ClosureReturned returned -> {
                sentence(
                        proposal != null && !proposal.proposedBy().equals(returned.returnedBy()),
                        "what was asked for is answered by somebody else");
                proposal = null;
            }
            case NoteWritten note -> notes.put(note.noteId(), note.note().subject());
            case EntryStruck entry ->
                sentence(
                        entry.key().equals(notes.remove(entry.noteId())),
                        "a note is struck once, with the key it was sealed under");
            case FollowUpEvent followUp -> followUps.read(followUp);
            case CaseClosed _ -> {
                proposal = null;
                sentence(made.keySet().equals(settled.keySet()), "a case closes with every referral settled");
                transfers.closed();
                sentence(!urgencies.isUnreviewed(), "a case closes with every urgent sharing reviewed");
                sentence(!stays.isRunning(), "a case closes with nobody staying anywhere");
                closed = true;
            }
            case RiskAssessed _, HealthWindowNoted _, AskingAgainOwed _ ->
                said.clear(); // what is owed anew can be missed anew
            case DutyOverdue missed ->
                sentence(
                        said.add(missed.dutyId() + " " + missed.due()),
                        "that something was not done in time is said once");
            case CaseReopened _ -> {
                sentence(closed, "only a closed case is reopened");
                closed = false;
                followUps.wantedAgain();
                said.clear(); // what is owed anew can be missed anew
            }
            case CaseStayEvent staying -> {
                stays.read(staying);
                said.clear();
            }
            case UrgentEvent urgent -> {
                if (urgent instanceof UrgentReferralAgreed agreed) {
                    agreed(agreed);
                }
                urgencies.read(urgent);
            }
            case TellingEvent telling -> {
                sentence(
                        made.containsKey(telling.referralId())
                                && made.get(telling.referralId()).channel() != ReferralChannel.SYSTEM,
                        "only a partner outside is told");
                urgencies.read(telling);
            }
            default -> {}
        }
    }

    private void referralMade(ReferralMade referral) {
        if (referral.urgentSharing() != null) {
            urgencies.made(referral);
            sentence(made.put(referral.referralId(), referral) == null, "a referral is made once");
            return;
        }
        ConsentGiven consent = holding.get(referral.consentId());
        sentence(consent != null, "a referral rests on a consent that holds");
        sentence(
                names(consent, referral.receiver()) && consent.groups().containsAll(referral.groups()),
                "a referral goes to nobody and carries nothing the consent does not name");
        sentence(
                !referral.on().isBefore(consent.on()) && !referral.on().isAfter(consent.until()),
                "a referral is made on a day its consent holds");
        sentence(!referral.sharedUntil().isAfter(consent.until()), "nothing is shared for longer than was agreed");
        sentence(made.put(referral.referralId(), referral) == null, "a referral is made once");
    }

    private static boolean names(ConsentGiven consent, Recipient receiver) {
        Recipient named = consent.recipient();
        return consent.purpose() == ConsentPurpose.REFERRAL
                && named.serviceKind() == receiver.serviceKind()
                && (named.service() == null || named.service().equals(receiver.service()))
                && (named.partner() == null || named.partner().equals(receiver.partner()));
    }

    private void referralSettled(ReferralSettled end) {
        sentence(made.containsKey(end.referralId()), "only a referral that was made is settled");
        sentence(settled.put(end.referralId(), end.end()) == null, "a referral is settled once");
        sentence(ReferralHistory.ENDS.contains(end.end()), "a referral is settled with an end");
    }

    private boolean nothingRestsOnWhatWasWithdrawn() {
        return made.values().stream()
                .allMatch(referral -> settled.containsKey(referral.referralId())
                        || (isUrgent(referral)
                                ? urgencies.holds(referral.urgentSharing())
                                : holding.containsKey(consentOf(referral))));
    }

    private boolean isUrgent(ReferralMade referral) {
        return referral.urgentSharing() != null && urgencies.nowResting(referral.referralId()) == null;
    }

    private ConsentId consentOf(ReferralMade referral) {
        return referral.urgentSharing() == null ? referral.consentId() : urgencies.nowResting(referral.referralId());
    }

    private void agreed(UrgentReferralAgreed agreed) {
        ConsentGiven consent = holding.get(agreed.consentId());
        ReferralMade referral = made.get(agreed.referralId());
        sentence(
                consent != null
                        && names(consent, referral.receiver())
                        && consent.groups().containsAll(referral.groups())
                        && agreed.sharedUntil().equals(consent.until()),
                "what was urgent goes on within a consent that names it, as long as it holds");
    }

    private void end() {
        sentence(nothingRestsOnWhatWasWithdrawn(), "a withdrawal ends at once every referral resting on it");
        stays.end();
        sentence(made.keySet().equals(referrals.keySet()), "a referral that was made was sent, and no other");
        referrals.forEach((id, history) ->
                sentence(history.end() == settled.get(id), "case and receiver agree whether and how a referral ended"));
    }

    static void sentence(boolean holds, String sentence) {
        if (!holds) {
            throw new AssertionError(sentence);
        }
    }
}
