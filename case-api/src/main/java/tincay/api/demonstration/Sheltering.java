package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.nocontact.BreachDetails;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.nocontact.OrderDetails;
import tincay.domain.nocontact.RefusalDetails;
import tincay.domain.nocontact.RequestDetails;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayId;
import tincay.domain.stay.StayReason;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;
import tincay.domain.supportcase.StayPlace;

/** Where somebody stays, and who has to stay away. */
final class Sheltering {

    private Sheltering() {}

    static Verb stays(String name, StayKind kind) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new BeginStay(
                    tale.caseId,
                    stay(tale, name),
                    kind,
                    on,
                    pen.sealAlone(tale.id("place of " + name), Purpose.STAY_PLACE, new StayPlace("Nhà mẫu số 3"))));
        };
    }

    /** Until so many days from now. */
    static Verb extendsStay(String name, StayExtension because, int days) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new ExtendStay(
                    stay(tale, name),
                    because,
                    on.plusDays(days),
                    on,
                    pen.seal(tale.survivor, Purpose.STAY, new StayReason("Chưa về nhà được."))));
        };
    }

    static Verb moves(String name, StayKind kind) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new MoveStay(
                    stay(tale, name),
                    kind,
                    on,
                    pen.sealAlone(
                            tale.id("next place of " + name), Purpose.STAY_PLACE, new StayPlace("Nhà mẫu số 4"))));
        };
    }

    /** Whether the place is still right is looked at. */
    static Verb looksAtPlace(String name) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(_ -> new ReviewStay(stay(tale, name), on, null));
        };
    }

    static Verb leaves(String name, StayEnd end) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new EndStay(stay(tale, name), end, on));
        };
    }

    static Verb asksToKeepAway(String name) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            tale.asks(pen -> new RequestNoContact(
                    noContact(tale, name),
                    tale.caseId,
                    OrderRequester.SURVIVOR,
                    true,
                    true,
                    at,
                    on,
                    pen.seal(
                            tale.survivor,
                            Purpose.NO_CONTACT,
                            new RequestDetails("UBND xã mẫu", "Sợ người kia tìm đến"))));
        };
    }

    /** Granted from the day on, for so many days. */
    static Verb isOrdered(String name, int days) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            tale.asks(pen -> new OrderNoContact(
                    noContact(tale, name),
                    false,
                    on,
                    on.plusDays(days),
                    at,
                    on,
                    pen.seal(
                            tale.survivor,
                            Purpose.NO_CONTACT,
                            new OrderDetails(
                                    "01/QĐ-mẫu",
                                    "Công an xã mẫu",
                                    at.plus(Duration.ofMinutes(30)),
                                    at.plus(Duration.ofMinutes(40)),
                                    at.plus(Duration.ofMinutes(50)),
                                    at.plus(Duration.ofMinutes(60))))));
        };
    }

    static Verb isNotOrdered(String name) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            tale.asks(pen -> new RefuseNoContact(
                    noContact(tale, name),
                    at,
                    on,
                    pen.seal(tale.survivor, Purpose.NO_CONTACT, new RefusalDetails("Chưa đủ căn cứ"))));
        };
    }

    static Verb isBreached(String name, BreachKind kind) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            tale.asks(pen -> new RecordBreach(
                    noContact(tale, name),
                    kind,
                    kind == BreachKind.VIOLENCE_AGAIN,
                    at,
                    on,
                    pen.seal(
                            tale.survivor,
                            Purpose.NO_CONTACT,
                            new BreachDetails("Đến gần, cách khoảng 60 m.", "Công an xã mẫu", at))));
        };
    }

    static Verb noLongerAway(String name, OrderEnd end) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new EndNoContact(noContact(tale, name), end, on));
        };
    }

    private static StayId stay(Tale tale, String name) {
        return new StayId(tale.id("stay " + name));
    }

    private static NoContactId noContact(Tale tale, String name) {
        return new NoContactId(tale.id("no contact " + name));
    }
}
