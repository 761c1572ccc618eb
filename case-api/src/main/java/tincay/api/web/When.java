package tincay.api.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart.State;

/** Days and hours as they are written here: {@code 23/11/2026}, {@code 15:10}. */
@Component("when")
public class When implements InTemplates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final MessageSource messages;

    When(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String moment(Instant moment) {
        ZonedDateTime here = moment.atZone(clock.getZone());
        return TIME.format(here) + " " + DAY.format(here);
    }

    /** For programs that read pages. */
    public String stamp(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime().toString();
    }

    /** A deadline in words: until when, or since when it is late. */
    public String due(Instant due, State state) {
        ZonedDateTime here = due.atZone(clock.getZone());
        boolean today = here.minusNanos(1).toLocalDate().equals(LocalDate.now(clock));
        boolean midnight = here.toLocalTime().toSecondOfDay() == 0;
        String time = midnight ? "24:00" : TIME.format(here);
        String day = DAY.format(midnight ? here.minusDays(1) : here);
        String key = state == State.LATE ? "when.late" : today ? "when.today" : "when.until";
        return messages.getMessage(key, new Object[] {time, day}, LocaleContextHolder.getLocale());
    }
}
