package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tincay.domain.duty.Deadlines;

/** Hours as they are written on forms. */
final class Hours {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Hours() {}

    /** An hour nobody knows is taken as the first of its day: nobody is told of time there is not. */
    static Instant moment(LocalDate day, @Nullable String hour) {
        LocalTime time = hour == null ? LocalTime.MIDNIGHT : LocalTime.parse(hour, HOUR);
        return day.atTime(time).atZone(Deadlines.HERE).toInstant();
    }
}
