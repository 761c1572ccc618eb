package tincay.api.web;

import java.time.Clock;
import java.time.Duration;
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

    private static final Duration TO_THE_MINUTE = Duration.ofDays(2);

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
        return switch (state) {
            case LATE -> text("when.late", time, day);
            case OPEN, SOON -> text(today ? "when.today" : "when.until", time, day) + " · " + left(due);
            case DONE, ELSEWHERE -> text(today ? "when.today" : "when.until", time, day);
        };
    }

    /** How much time is left: to the minute while it is less than two days. */
    private String left(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        return left.compareTo(TO_THE_MINUTE) < 0
                ? text("when.left.hours", left.toHours(), left.toMinutesPart())
                : text("when.left.days", left.toDays());
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage(key, gaps, LocaleContextHolder.getLocale());
    }
}
