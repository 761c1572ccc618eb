package tincay.docs;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HANH;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.id;
import static tincay.domain.Facts.sealed;
import static tincay.domain.codes.FeedbackAnswer.YES;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressCommand.SettleCommune;
import tincay.domain.address.AddressCommand.UpgradeAddress;
import tincay.domain.address.AddressEvent;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressLifeCommand.CloseAddress;
import tincay.domain.address.AddressLifeCommand.ResumeAddress;
import tincay.domain.address.AddressLifeCommand.ReviewAddress;
import tincay.domain.address.AddressLifeCommand.SuspendAddress;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.InForce;
import tincay.domain.codes.InstrumentKind;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.Place;
import tincay.domain.codes.RequestRefused;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.DeclareRequestOverdue;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.datarequest.DataRequestEvent;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestClocks;
import tincay.domain.datarequest.RequestDuty;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessEvent;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessReviewed;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.instrument.InstrumentCommand.ApproveInstrument;
import tincay.domain.instrument.InstrumentEvent;
import tincay.domain.instrument.InstrumentEvent.InstrumentApproved;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerCommand.ChangePartner;
import tincay.domain.partner.PartnerCommand.DelistPartner;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerEvent;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;
import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonEvent;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.programme.ActivityCommand.CorrectActivity;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.programme.ActivityEvent;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.programme.FeedbackEvent;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.domain.programme.TargetCommand.SetTarget;
import tincay.domain.programme.TargetEvent;
import tincay.domain.programme.TargetEvent.TargetSet;
import tincay.domain.programme.TargetId;
import tincay.domain.release.ReleaseCommand.CorrectRelease;
import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseEvent;
import tincay.domain.release.ReleaseEvent.ReleaseCorrected;
import tincay.domain.release.ReleaseEvent.ReleasePublished;
import tincay.domain.service.ServiceCommand.CloseService;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceEvent;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.RightsCommand.ApproveResumption;
import tincay.domain.worker.RightsCommand.EndWorker;
import tincay.domain.worker.RightsCommand.ProposeScope;
import tincay.domain.worker.RightsCommand.ResumeWorker;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.TieCommand.DeclareTie;
import tincay.domain.worker.TieCommand.WithdrawTie;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerCommand.ApproveRole;
import tincay.domain.worker.WorkerCommand.EnrolWorker;
import tincay.domain.worker.WorkerCommand.ProposeRole;
import tincay.domain.worker.WorkerCommand.SuspendWorker;
import tincay.domain.worker.WorkerEvent;
import tincay.domain.worker.WorkerId;
import tincay.domain.worker.WorkerStates;

/** How what does not belong to one case moves. */
final class RegisterDiagrams {

    private static final Place HANOI = new Place("01", ARRIVAL);
    private static final Period HALF = Period.halfYear(2026, 2);

    private RegisterDiagrams() {}

    static String ofOpenings() {
        var opening = new EmergencyAccessId(id("opening"));
        return new Exploration<EmergencyAccessEvent>(
                        EmergencyAccessEvent.class,
                        turning(Map.of(AccessOpened.class, "OPENED", AccessReviewed.class, "REVIEWED")))
                .from(new OpenWithReason(
                        opening, CASE, MAI, OpeningGround.EMERGENCY, NEXT_DAY, NOON, sealed(Purpose.OPENING)))
                .trying(List.of(new ReviewOpening(
                        opening, CASE, LAN, ReviewResult.CONFIRMED, NEXT_DAY, sealed(Purpose.OPENING))))
                .drawn();
    }

    static String ofPersons() {
        var other = new PersonId(id("another record"));
        return new Exploration<PersonEvent>(
                        PersonEvent.class,
                        turning(Map.of(PersonRegistered.class, "KNOWN", ConfirmedSameAs.class, "KNOWN_TWICE")))
                .from(new RegisterPerson(HANH, sealed(Purpose.IDENTITY), null))
                .trying(List.of(
                        new CorrectDetails(HANH, sealed(Purpose.IDENTITY), null, null, sealed(Purpose.CORRECTION)),
                        new ConfirmSameAs(HANH, other, CASE, new CaseId(id("another case")), NEXT_DAY)))
                .drawn();
    }

    static String ofRequests() {
        var request = new DataRequestId(id("request"));
        var due = RequestClocks.IN_FORCE.answer(DataRequest.ERASE, ARRIVAL, false);
        return new Exploration<DataRequestEvent>(
                        DataRequestEvent.class,
                        turning(Map.of(
                                RequestReceived.class, "RECEIVED",
                                RequestAcknowledged.class, "ACKNOWLEDGED",
                                RequestAnswered.class, "ANSWERED",
                                RequestNotMet.class, "NOT_MET")))
                .from(new ReceiveRequest(
                        request, DataRequest.ERASE, AskedBy.THE_PERSON, ARRIVAL, MAI, sealed(Purpose.DATA_REQUEST)))
                .trying(List.of(
                        new AcknowledgeRequest(request, MAI, NEXT_DAY),
                        new ExtendRequest(request, NEXT_DAY, sealed(Purpose.DATA_REQUEST)),
                        new DeclareRequestOverdue(request, RequestDuty.ANSWER, due, due),
                        new AnswerRequest(request, LAN, NEXT_DAY, sealed(Purpose.DATA_REQUEST)),
                        new RefuseRequest(
                                request, LAN, RequestRefused.HARMS_OTHERS, NEXT_DAY, sealed(Purpose.DATA_REQUEST))))
                .drawn();
    }

    static String ofWorkers() {
        var office = new WorkerId(id("office"));
        var tie = new TieId(id("tie"));
        Role staff = Role.ADDRESS_STAFF;
        return new Exploration<>(WorkerEvent.class, WorkerStates::after)
                .from(new EnrolWorker(MAI, NEXT_DAY), new DeclareTie(MAI, tie, NEXT_DAY, sealed(Purpose.TIE)))
                .trying(List.of(
                        new ProposeRole(MAI, staff, Scope.at(HOA_BAN), NEXT_DAY, LAN),
                        new ApproveRole(MAI, staff, office),
                        new ProposeScope(MAI, staff, Scope.at(SUOI_MO), NEXT_DAY, LAN),
                        new DeclareTie(MAI, new TieId(id("another tie")), NEXT_DAY, sealed(Purpose.TIE)),
                        new WithdrawTie(MAI, tie, NEXT_DAY),
                        new SuspendWorker(MAI, NEXT_DAY),
                        new ResumeWorker(MAI, NEXT_DAY, LAN),
                        new ApproveResumption(MAI, NEXT_DAY, office),
                        new EndWorker(MAI, NEXT_DAY, LAN)))
                .drawn();
    }

    static String ofAddresses() {
        return new Exploration<AddressEvent>(
                        AddressEvent.class,
                        turning(Map.of(
                                AddressEstablished.class, "ACTIVE",
                                AddressResumed.class, "ACTIVE",
                                AddressSuspended.class, "SUSPENDED",
                                AddressClosed.class, "CLOSED")))
                .from(new EstablishAddress(
                        HOA_BAN, AddressKind.COLLECTIVE, HANOI, null, "Địa chỉ mẫu", null, null, ARRIVAL, null))
                .trying(List.of(
                        new UpgradeAddress(HOA_BAN, NEXT_DAY),
                        new SettleCommune(HOA_BAN, HANOI),
                        new ReviewAddress(HOA_BAN, "Tốt", NEXT_DAY),
                        new SuspendAddress(HOA_BAN, "Sửa nhà", NEXT_DAY),
                        new ResumeAddress(HOA_BAN, NEXT_DAY),
                        new CloseAddress(HOA_BAN, "Chuyển đi", NEXT_DAY)))
                .drawn();
    }

    static String ofServices() {
        return new Exploration<ServiceEvent>(
                        ServiceEvent.class, turning(Map.of(ServiceOpened.class, "OPEN", ServiceClosed.class, "CLOSED")))
                .from(new OpenService(
                        COUNSELLING, ServiceKind.PSYCHOSOCIAL, "Tham vấn mẫu", "Sample counselling", HANOI, ARRIVAL))
                .trying(List.of(new CloseService(COUNSELLING, NEXT_DAY)))
                .drawn();
    }

    static String ofPartners() {
        var listing = new Listing("Trạm y tế mẫu", "Sample station", HANOI, null, "0900000011", "7:30–16:30", null);
        return new Exploration<PartnerEvent>(
                        PartnerEvent.class,
                        turning(Map.of(PartnerListed.class, "LISTED", PartnerDelisted.class, "NOT_LISTED")))
                .from(new ListPartner(HEALTH_STATION, ServiceKind.HEALTH, listing, ARRIVAL))
                .trying(List.of(
                        new ChangePartner(HEALTH_STATION, listing, NEXT_DAY),
                        new DelistPartner(HEALTH_STATION, NEXT_DAY)))
                .drawn();
    }

    static String ofTargets() {
        return new Exploration<TargetEvent>(TargetEvent.class, turning(Map.of(TargetSet.class, "SET")))
                .from(new SetTarget(new TargetId(id("target")), HALF, HANOI, Set.of(ActivityKind.TRAINING), 4))
                .drawn();
    }

    static String ofActivities() {
        return new Exploration<ActivityEvent>(ActivityEvent.class, turning(Map.of(ActivityHeld.class, "HELD")))
                .from(new RecordActivity(
                        new ActivityId(id("activity")),
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        HALF,
                        List.of(HANOI),
                        Reached.uncounted(),
                        "Tập huấn"))
                .trying(List.of(new CorrectActivity(
                        new ActivityId(id("activity")),
                        ActivityKind.TRAINING,
                        Conduct.HELD,
                        HALF,
                        List.of(HANOI),
                        Reached.uncounted(),
                        "Tập huấn khác",
                        "Gõ nhầm")))
                .drawn();
    }

    static String ofFeedback() {
        return new Exploration<FeedbackEvent>(FeedbackEvent.class, turning(Map.of(FeedbackEntered.class, "ENTERED")))
                .from(new EnterFeedback(
                        new FeedbackId(id("feedback")),
                        HOA_BAN,
                        HALF,
                        new FeedbackAnswers(YES, YES, YES, YES, YES, YES, YES),
                        null,
                        HALF.until()))
                .drawn();
    }

    static String ofInstruments() {
        return new Exploration<InstrumentEvent>(
                        InstrumentEvent.class, turning(Map.of(InstrumentApproved.class, "APPROVED")))
                .from(new ApproveInstrument(InstrumentKind.RISK, InForce.VERSION, "Bs. Mẫu", NEXT_DAY))
                .drawn();
    }

    static String ofReleases() {
        return new Exploration<ReleaseEvent>(
                        ReleaseEvent.class,
                        turning(Map.of(ReleasePublished.class, "PUBLISHED", ReleaseCorrected.class, "CORRECTED")))
                .from(new PublishRelease("2026-H1", ARRIVAL, "H-1", "a hash", NEXT_DAY))
                .trying(List.of(corrected(2, NEXT_DAY), corrected(3, NEXT_DAY), corrected(3, NEXT_DAY.plusYears(1))))
                .drawn();
    }

    private static CorrectRelease corrected(int revision, LocalDate on) {
        return new CorrectRelease("2026-H1", revision, List.of("opened-by-form"), "H-1", "another hash", on);
    }

    /** The state is what the last of these events made of it. */
    private static <E extends Event> Function<List<E>, String> turning(Map<Class<?>, String> points) {
        return history -> history.reversed().stream()
                .map(event -> points.get(event.getClass()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
