package tincay.projections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;

import tincay.domain.Facts;
import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressReviewed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.codes.Place;
import tincay.domain.codes.RequestRefused;
import tincay.domain.codes.ServiceKind;
import tincay.domain.datarequest.DataRequestEvent.RequestAcknowledged;
import tincay.domain.datarequest.DataRequestEvent.RequestAnswered;
import tincay.domain.datarequest.DataRequestEvent.RequestExtended;
import tincay.domain.datarequest.DataRequestEvent.RequestNotMet;
import tincay.domain.datarequest.DataRequestEvent.RequestOverdue;
import tincay.domain.datarequest.DataRequestEvent.RequestReceived;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.datarequest.RequestDuty;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerEvent.PartnerChanged;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;
import tincay.domain.partner.PartnerId;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.ActivityId;
import tincay.domain.programme.Conduct;
import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackEvent.FeedbackEntered;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;
import tincay.domain.programme.TargetEvent.TargetSet;
import tincay.domain.programme.TargetId;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.domain.service.ServiceId;
import tincay.domain.stream.Event;
import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerId;

/** What is kept beside the cases, as chance would have it; the same seed gives the same facts. */
final class RandomRegister {

    private static final Place COMMUNE = new Place("04936", LocalDate.of(2008, 8, 1));
    private static final List<String> WORDS = List.of("Địa chỉ", "a \"quoted\" one", "back\\slash", "{,}", "NULL", "");

    private final SplittableRandom random;

    private RandomRegister(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The facts of one stream, whichever it is. */
    static List<DomainEventMessage<?>> history(long seed) {
        var register = new RandomRegister(seed);
        List<Event> facts = switch ((int) (seed % 9)) {
            case 0 -> register.address();
            case 1 -> register.service();
            case 2 -> register.activity();
            case 3 -> register.target();
            case 4 -> register.partner();
            case 5 -> register.request();
            case 6 -> register.tie();
            case 7 -> register.feedback();
            default -> register.person();
        };
        return ReadModels.recorded(facts);
    }

    private List<Event> address() {
        var address = new AddressId(uuid());
        List<Event> facts = new ArrayList<>();
        facts.add(new AddressEstablished(
                address,
                one(AddressKind.values()),
                COMMUNE,
                maybe(word()),
                word(),
                maybe(word()),
                null,
                maybe(day()),
                maybe(Facts.sealed(Purpose.HOST))));
        for (int i = random.nextInt(9); i > 0; i--) {
            facts.add(
                    switch (random.nextInt(7)) {
                        case 0, 5 -> new AddressUpgraded(address, day());
                        case 1 -> new AddressReviewed(address, word(), day());
                        case 2 -> new AddressSuspended(address, word(), day());
                        case 3 -> new AddressResumed(address, day());
                        case 4 -> new AddressClosed(address, word(), day());
                        default -> new AddressCommuneSettled(address, new Place("04930", day()));
                    });
        }
        return facts;
    }

    private List<Event> service() {
        var service = new ServiceId(uuid());
        var opened = new ServiceOpened(service, one(ServiceKind.values()), word(), word(), COMMUNE, day());
        return random.nextBoolean() ? List.of(opened) : List.of(opened, new ServiceClosed(service, day()));
    }

    private List<Event> partner() {
        var partner = new PartnerId(uuid());
        List<Event> facts = new ArrayList<>();
        facts.add(new PartnerListed(partner, one(ServiceKind.values()), listing(), day()));
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new PartnerChanged(partner, listing(), day()));
        }
        if (random.nextBoolean()) {
            facts.add(new PartnerDelisted(partner, day()));
        }
        return facts;
    }

    private List<Event> request() {
        var request = new DataRequestId(uuid());
        List<Event> facts = new ArrayList<>();
        facts.add(new RequestReceived(
                request,
                one(DataRequest.values()),
                one(AskedBy.values()),
                Facts.MAI,
                day(),
                Facts.NOON,
                Facts.MEETING,
                Facts.sealed(Purpose.DATA_REQUEST)));
        if (random.nextBoolean()) {
            facts.add(new RequestOverdue(request, one(RequestDuty.values()), Facts.NOON, day()));
        }
        if (random.nextBoolean()) {
            facts.add(new RequestAcknowledged(request, Facts.LAN, day()));
        }
        if (random.nextBoolean()) {
            facts.add(new RequestExtended(request, day(), Facts.MEETING, Facts.sealed(Purpose.DATA_REQUEST)));
        }
        if (random.nextBoolean()) {
            facts.add(
                    random.nextBoolean()
                            ? new RequestAnswered(request, Facts.LAN, day(), Facts.sealed(Purpose.DATA_REQUEST))
                            : new RequestNotMet(
                                    request,
                                    Facts.LAN,
                                    one(RequestRefused.values()),
                                    day(),
                                    Facts.sealed(Purpose.DATA_REQUEST)));
        }
        return facts;
    }

    private List<Event> tie() {
        var worker = new WorkerId(uuid());
        var tie = new TieId(uuid());
        var told = new TieDeclared(
                worker, tie, day(), new Confidential<>(new SubjectId(uuid()), Purpose.TIE, new byte[] {1, 2}));
        return random.nextBoolean() ? List.of(told) : List.of(told, new TieWithdrawn(worker, tie, day()));
    }

    private Listing listing() {
        return new Listing(word(), word(), COMMUNE, maybe(word()), maybe(word()), maybe(word()), maybe(word()));
    }

    private List<Event> activity() {
        var activity = new ActivityId(uuid());
        List<Event> facts = new ArrayList<>();
        facts.add(new ActivityHeld(
                activity,
                one(ActivityKind.values()),
                one(Conduct.values()),
                days(),
                places(),
                new Reached(maybe(random.nextInt(90)), maybe(random.nextInt(90))),
                word()));
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new ActivityCorrected(
                    activity,
                    one(ActivityKind.values()),
                    one(Conduct.values()),
                    days(),
                    places(),
                    new Reached(maybe(random.nextInt(90)), maybe(random.nextInt(90))),
                    word(),
                    word()));
        }
        return facts;
    }

    private Period days() {
        LocalDate from = day();
        return new Period(from, from.plusDays(random.nextInt(5)));
    }

    private List<Place> places() {
        return random.nextBoolean() ? List.of(COMMUNE) : List.of(COMMUNE, new Place("01", day()));
    }

    private List<Event> feedback() {
        return List.of(new FeedbackEntered(
                new FeedbackId(uuid()),
                new AddressId(new UUID(0, random.nextInt(9))),
                Period.halfYear(2023, 1 + random.nextInt(2)),
                new FeedbackAnswers(answer(), answer(), answer(), answer(), answer(), answer(), answer()),
                maybe(Facts.sealed(Purpose.FEEDBACK))));
    }

    private FeedbackAnswer answer() {
        return one(FeedbackAnswer.values());
    }

    private List<Event> target() {
        return List.of(new TargetSet(
                new TargetId(uuid()),
                Period.halfYear(2023, 1 + random.nextInt(2)),
                COMMUNE,
                Set.of(one(ActivityKind.values())),
                1 + random.nextInt(9)));
    }

    private List<Event> person() {
        return List.of(new PersonRegistered(new PersonId(uuid()), maybe(Facts.sealed(Purpose.IDENTITY)), null));
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T maybe(T thing) {
        return random.nextBoolean() ? thing : null;
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
