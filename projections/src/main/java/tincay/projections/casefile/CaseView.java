package tincay.projections.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ReferralState;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralAccepted;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.referral.ReferralEvent.ReferralEndedUnanswered;
import tincay.domain.referral.ReferralEvent.ReferralNotAttended;
import tincay.domain.referral.ReferralEvent.ReplyEntered;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
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
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.ClosureEvent.ClosureProposed;
import tincay.domain.supportcase.ClosureEvent.ClosureReturned;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.CorrectionEvent;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;
import tincay.domain.supportcase.NoteId;
import tincay.domain.supportcase.NoticeEvent.NotificationWithheld;
import tincay.domain.supportcase.PeopleEvent;
import tincay.domain.supportcase.StaffingEvent.WorkerReleased;
import tincay.domain.supportcase.TransferEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CorrectionView.Corrected;

/** How a case stands after the facts read so far; personal values are still sealed. */
public final class CaseView {

    private final List<Entry> timeline;
    private final long version;
    private @Nullable CaseOpened opened;
    private CaseStatus status = CaseStatus.OPEN;
    private @Nullable RiskAssessed risk;
    private @Nullable CommuneNotified notified;
    private @Nullable CaseClosed closed;
    private @Nullable ClosureProposed proposed;
    private @Nullable ClosureReturned returned;
    private final Map<WorkerId, LocalDate> workers = new LinkedHashMap<>();
    private final Map<ConsentId, ConsentView> consents = new LinkedHashMap<>();
    private final Map<ReferralId, ReferralView> referrals = new LinkedHashMap<>();
    private final List<NoteWritten> notes = new ArrayList<>();
    private final CareView care = new CareView();
    private final CorrectionView corrections = new CorrectionView();
    private final PeopleView people = new PeopleView();
    private final Stays stays = new Stays();
    private final Transfers transfers = new Transfers();
    private final NoContacts noContacts = new NoContacts();
    private final TiesView ties = new TiesView();
    private final Urgencies urgencies = new Urgencies();
    private final PartnersToTell partners = new PartnersToTell();
    private @Nullable NotificationWithheld withheld;

    private CaseView(List<Entry> timeline, long version) {
        this.timeline = List.copyOf(timeline);
        this.version = version;
    }

    static CaseView of(List<Entry> entries, long version) {
        CaseView view = new CaseView(entries, version);
        entries.forEach(view::take);
        return view;
    }

    private void take(Entry entry) {
        switch (entry.fact()) {
            case CaseOpened fact -> {
                opened = fact;
                people.take(fact);
            }
            case PeopleEvent fact -> people.take(fact);
            case ConsentGiven fact -> consents.put(fact.consentId(), new ConsentView(fact, null, null));
            case ConsentWithdrawn fact ->
                consents.computeIfPresent(
                        fact.consentId(), (id, consent) -> new ConsentView(consent.given(), fact.on(), fact.by()));
            case CommuneNotified fact -> notified = fact;
            case NotificationWithheld fact -> withheld = fact;
            case RiskAssessed fact -> risk = fact;
            case NoteWritten fact -> notes.add(fact);
            case ReferralMade fact ->
                referrals.put(
                        fact.referralId(),
                        new ReferralView(
                                fact,
                                ReferralState.SENT,
                                fact.madeAt().plus(fact.urgency().answerDue()),
                                List.of(),
                                0));
            case UrgentReferralAgreed fact ->
                referrals.computeIfPresent(
                        fact.referralId(), (id, referral) -> referral.restingOn(fact.consentId(), fact.sharedUntil()));
            case ReplyEntered fact -> heard(fact);
            case ReferralAccepted fact -> answered(fact, ReferralState.ACCEPTED);
            case AppointmentMade fact -> answered(fact, ReferralState.APPOINTMENT_MADE);
            case ServiceGiven fact -> answered(fact, ReferralState.SERVICE_GIVEN);
            case ReferralDeclined fact -> answered(fact, ReferralState.DECLINED);
            case ReferralNotAttended fact -> answered(fact, ReferralState.NOT_ATTENDED);
            case ReferralCompleted fact -> answered(fact, ReferralState.COMPLETED);
            case ReferralEndedUnanswered fact -> answered(fact, ReferralState.ENDED_UNANSWERED);
            case ReferralSettled fact ->
                referrals.computeIfPresent(fact.referralId(), (id, referral) -> referral.in(fact.end()));
            case CaseClosed fact -> {
                status = CaseStatus.CLOSED;
                closed = fact;
            }
            case CaseReopened _ -> status = CaseStatus.OPEN;
            case ClosureProposed fact -> {
                status = CaseStatus.CLOSURE_PROPOSED;
                proposed = fact;
            }
            case ClosureReturned fact -> {
                status = CaseStatus.OPEN;
                returned = fact;
            }
            case WorkerAssigned fact -> workers.put(fact.worker(), fact.on());
            case WorkerReleased fact -> workers.remove(fact.worker());
            case TransferEvent fact -> transfers.take(fact);
            case CorrectionEvent fact -> corrections.take(fact, opened());
            default -> {
                care.take(entry.fact());
                stays.take(entry.fact());
                noContacts.take(entry.fact());
                ties.take(entry.fact());
                urgencies.take(entry.fact());
                partners.take(entry.fact());
            }
        }
        if (entry.fact() instanceof ReferralEvent fact) {
            referrals.computeIfPresent(fact.referralId(), (id, referral) -> referral.at(entry.sequence()));
        }
    }

    private void heard(ReplyEntered reply) {
        referrals.computeIfPresent(reply.referralId(), (id, referral) -> referral.with(reply));
    }

    private void answered(ReferralEvent answer, ReferralState state) {
        referrals.computeIfPresent(
                answer.referralId(), (id, referral) -> referral.with(answer).in(state));
    }

    /** The fact that opened it. */
    public CaseOpened opened() {
        if (opened == null) {
            throw new IllegalStateException("a case file without its opening");
        }
        return opened;
    }

    public CaseStatus status() {
        return status;
    }

    public @Nullable RiskAssessed risk() {
        return risk;
    }

    public @Nullable CommuneNotified notified() {
        return notified;
    }

    /** How the notice to the commune was held back, if it was. */
    public @Nullable NotificationWithheld withheld() {
        return withheld;
    }

    /** What was shared before she could be asked, oldest first. */
    public List<UrgentView> urgencies() {
        return urgencies.all();
    }

    public PartnersToTell partnersToTell() {
        return partners;
    }

    public @Nullable CaseClosed closed() {
        return closed;
    }

    /** The end that was asked for last, if one ever was. */
    public @Nullable ClosureProposed proposed() {
        return proposed;
    }

    /** The last time the supervisor did not agree, if ever. */
    public @Nullable ClosureReturned returned() {
        return returned;
    }

    /** Who works on the case, and since when. */
    public Map<WorkerId, LocalDate> workers() {
        return Collections.unmodifiableMap(workers);
    }

    public List<ConsentView> consents() {
        return List.copyOf(consents.values());
    }

    /** The consents that may be relied on that day. */
    public List<ConsentView> consentsOn(LocalDate day) {
        return consents.values().stream()
                .filter(consent -> consent.holdsOn(day))
                .toList();
    }

    public List<ReferralView> referrals() {
        return List.copyOf(referrals.values());
    }

    public List<NoteWritten> notes() {
        return List.copyOf(notes);
    }

    /** The coded facts as they stand now. */
    public Confidential<CaseFacts> facts() {
        return corrections.facts(opened());
    }

    public boolean minor() {
        return corrections.minor(opened());
    }

    /** The corrections of the facts, oldest first. */
    public List<Corrected> corrections() {
        return corrections.corrections();
    }

    /** How a note was struck, if it was. */
    public @Nullable EntryStruck struck(NoteId note) {
        return corrections.struck(note);
    }

    /** What was done for the survivor at the address. */
    public CareView care() {
        return care;
    }

    /** Who there is beside the survivor, and what more was told. */
    public PeopleView people() {
        return people;
    }

    public List<StayView> stays() {
        return stays.all();
    }

    /** Whose people it is about, and who in it is known from elsewhere. */
    public TiesView ties() {
        return ties;
    }

    /** The address the case belongs to. */
    public AddressId address() {
        return transfers.address(opened());
    }

    /** The offers to other addresses. */
    public Transfers transfers() {
        return transfers;
    }

    public List<NoContactView> noContacts() {
        return noContacts.all();
    }

    /** Every fact, oldest first. */
    public List<Entry> timeline() {
        return timeline;
    }

    /** The case's version, as it must be named to change it. */
    public long version() {
        return version;
    }
}
