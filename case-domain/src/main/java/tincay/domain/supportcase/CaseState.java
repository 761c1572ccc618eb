package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseRefusal.BEFORE_INTAKE;
import static tincay.domain.supportcase.CaseRefusal.CLOSED;
import static tincay.domain.supportcase.CaseRefusal.RECORD_CONSENT_WITHDRAWN;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.RiskLevel;
import tincay.domain.duty.DutyBook;
import tincay.domain.referral.ReferralId;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.CommuneNotified;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseEvent.WorkerAssigned;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.PeopleEvent.ChildHarmTold;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.worker.WorkerId;

/** As much of a case as its rules ask for, and no more. */
final class CaseState {

    LocalDate openedOn = LocalDate.MIN;
    LocalDate assessedOn = LocalDate.MIN;
    boolean closed;
    boolean communeAnswered;
    boolean recordConsentWithdrawn;
    final DutyBook duties = new DutyBook();

    final StaysOfCase stays = new StaysOfCase();
    final TiesOfCase ties = new TiesOfCase();
    final TransfersOfCase transfers = new TransfersOfCase();

    final UrgencyOfCase urgency = new UrgencyOfCase();
    final Tellings tellings = new Tellings();
    final PeopleOfCase people = new PeopleOfCase();
    final ChildPlanOfCase childPlan = new ChildPlanOfCase();

    @Nullable
    RiskLevel level;

    @Nullable
    ClosureProposed proposal;

    final Set<WorkerId> workers = new HashSet<>();

    final Notes notes = new Notes();
    final FollowUps followUps = new FollowUps();

    private LocalDate heardFrom = LocalDate.MIN;
    private final Set<ConsentId> everGiven = new HashSet<>();
    private final Map<ConsentId, Consent> consents = new HashMap<>();
    private final Map<ReferralId, OpenReferral> openReferrals = new LinkedHashMap<>();

    void evolve(CaseEvent event) {
        CaseDuties.of(event).forEach(duties::take);
        switch (event) {
            case CaseOpened opened -> {
                openedOn = opened.on();
                transfers.opened(opened.addressId());
                people.opened(opened);
                childPlan.isMinor(opened.minor());
                heardFrom(openedOn);
            }
            case ConsentGiven given -> given(given);
            case ConsentWithdrawn withdrawn -> withdrawn(withdrawn.consentId());
            case CommuneNotified _ -> communeAnswered = true;
            case RiskAssessed assessed -> {
                level = assessed.level();
                assessedOn = latest(assessedOn, assessed.on());
                followUps.assessed(assessed.level());
                heardFrom(assessed.on());
            }
            case NoteWritten note -> notes.written(note);
            case ReferralMade made -> openReferrals.put(made.referralId(), OpenReferral.of(made));
            case ReferralSettled settled -> openReferrals.remove(settled.referralId());
            case CareEvent care -> heardFrom(care.on());
            case FollowUpEvent followUp -> followedUp(followUp);
            case ClosureProposed asked -> proposal = asked;
            case ClosureReturned _ -> proposal = null;
            case CaseClosed _ -> {
                closed = true;
                proposal = null;
            }
            case CaseReopened reopened -> {
                closed = false;
                followUps.beginAnew();
                heardFrom(reopened.on());
            }
            case EntryStruck struck -> notes.struck(struck.noteId());
            case FactsCorrected corrected -> corrected(corrected);
            case WorkerAssigned assigned -> workers.add(assigned.worker());
            case WorkerReleased released -> workers.remove(released.worker());
            case CaseTieEvent tie -> ties.evolve(tie);
            case DutyEvent _ -> {}
            case TransferEvent transfer -> transfers.evolve(transfer);
            case UrgentEvent urgent -> urgent(urgent);
            case ChildPlanEvent plan -> childPlan.evolve(plan);
            case TellingEvent telling -> tellings.evolve(telling);
            case NoticeEvent _ -> communeAnswered = true;
            case PeopleEvent told -> told(told);
            case CaseStayEvent staying -> {
                stays.evolve(staying);
                followUps.stayed(staying);
                heardFrom(staying.on());
            }
        }
    }

    /** Nothing is added to a closed case, and nothing happened in it before somebody came. */
    void mustBeOpenOn(LocalDate day) {
        Refused.when(closed, CLOSED);
        mustHaveBegunBy(day);
    }

    void mustHaveBegunBy(LocalDate day) {
        Refused.when(day.isBefore(openedOn), BEFORE_INTAKE);
    }

    /** Once the survivor no longer agrees to a record, or before they could be asked, nothing new is written about them. */
    void mustBeWritable() {
        Refused.when(recordConsentWithdrawn, RECORD_CONSENT_WITHDRAWN);
        Refused.when(urgency.isRecordAwaited(), UrgentRefusal.RECORD_CONSENT_AWAITED);
    }

    boolean wasGiven(ConsentId consent) {
        return everGiven.contains(consent);
    }

    @Nullable
    Consent consent(ConsentId consent) {
        return consents.get(consent);
    }

    boolean hasOpenReferral() {
        return !openReferrals.isEmpty();
    }

    boolean isOpen(ReferralId referral) {
        return openReferrals.containsKey(referral);
    }

    /** Those that have not ended, in the order they were made. */
    Map<ReferralId, OpenReferral> openReferrals() {
        return Collections.unmodifiableMap(openReferrals);
    }

    boolean wentOutside(ReferralId referral) {
        OpenReferral open = openReferrals.get(referral);
        return open != null && open.outside();
    }

    List<ReferralId> referralsRestingOn(Id basis) {
        return openReferrals.entrySet().stream()
                .filter(open -> open.getValue().basis().equals(basis))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void urgent(UrgentEvent event) {
        urgency.evolve(event);
        if (event instanceof UrgentReferralAgreed agreed) {
            openReferrals.computeIfPresent(
                    agreed.referralId(), (_, referral) -> referral.restingOn(agreed.consentId()));
        }
    }

    private void corrected(FactsCorrected corrected) {
        people.corrected(corrected.minor());
        childPlan.isMinor(corrected.minor());
    }

    private void told(PeopleEvent event) {
        people.evolve(event);
        if (event instanceof ChildHarmTold) {
            childPlan.harmIsTold();
        }
    }

    private void given(ConsentGiven given) {
        everGiven.add(given.consentId());
        consents.put(given.consentId(), Consent.of(given));
        if (given.purpose() == ConsentPurpose.CASE_RECORD) {
            recordConsentWithdrawn = false;
            urgency.recordIsAgreed();
        }
        if (given.purpose() == ConsentPurpose.CONTACT) {
            followUps.areWantedAgain();
        }
        heardFrom(given.on());
    }

    private void followedUp(FollowUpEvent event) {
        followUps.evolve(event);
        if (event instanceof FollowUpDone done && done.outcome().isContact()) {
            heardFrom(done.on());
        }
    }

    private void withdrawn(ConsentId consent) {
        Consent gone = consents.remove(consent);
        if (gone != null && gone.purpose() == ConsentPurpose.CASE_RECORD) {
            recordConsentWithdrawn = true;
        }
    }

    /** The last day the survivor was heard from, as far as it stands. */
    LocalDate lastContact() {
        return latest(heardFrom, notes.lastContact());
    }

    private void heardFrom(LocalDate day) {
        heardFrom = latest(heardFrom, day);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
