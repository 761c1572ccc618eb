package tincay.domain.nocontact;

import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.NO_CONTACT;
import static tincay.domain.Facts.sealed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;
import tincay.domain.privacy.Purpose;

/** The facts that stories about keeping somebody away are told with: asked at noon, decided in the evening. */
public final class NoContactStory {

    public static final Instant EVENING = NOON.plus(Duration.ofHours(8));

    /** The last day of a first order. */
    public static final LocalDate THIRD_DAY = NEXT_DAY.plusDays(3);

    private NoContactStory() {}

    public static NoContactRequested requested(OrderRequester by, boolean herConsent) {
        return new NoContactRequested(
                NO_CONTACT,
                CASE,
                by,
                herConsent,
                true,
                NOON,
                Instant.parse("2026-11-21T17:00:00Z"),
                NEXT_DAY,
                sealed(Purpose.NO_CONTACT));
    }

    public static NoContactRequested requested() {
        return requested(OrderRequester.SURVIVOR, false);
    }

    public static NoContactOrdered ordered(LocalDate from, LocalDate to) {
        return new NoContactOrdered(NO_CONTACT, CASE, false, from, to, EVENING, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    public static NoContactOrdered ordered() {
        return ordered(NEXT_DAY, THIRD_DAY);
    }

    public static NoContactRefused turnedDown() {
        return new NoContactRefused(NO_CONTACT, CASE, EVENING, NEXT_DAY, sealed(Purpose.NO_CONTACT));
    }

    public static NoContactBreached breached(LocalDate on) {
        return new NoContactBreached(NO_CONTACT, CASE, BreachKind.NEAR, false, EVENING, on, sealed(Purpose.NO_CONTACT));
    }

    public static NoContactEnded ended(LocalDate on) {
        return new NoContactEnded(NO_CONTACT, CASE, OrderEnd.EXPIRED, on);
    }
}
