package tincay.api.addressdesk;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.api.web.InTemplates;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayReason;
import tincay.domain.supportcase.StayPlace;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.StayView;

/** How stays stand, in the words of their page; where they are is said only behind the veil. */
@Component("stayWords")
class StayWords implements InTemplates {

    private final Words words;
    private final When when;
    private final Clock clock;

    StayWords(Words words, When when, Clock clock) {
        this.words = words;
        this.when = when;
        this.clock = clock;
    }

    /** One extension: until when, and why. */
    public record Line(String day, String reason, String sentence) {}

    /** What the table of contents says. */
    public String state(CaseView file) {
        return words.of(
                file.stays().isEmpty()
                        ? "case.state.none"
                        : running(file) == null ? "stay.state.left" : "stay.state.running");
    }

    /** The stay that is running, if one is. */
    public @Nullable StayView running(CaseView file) {
        return file.stays().stream().filter(StayView::isRunning).findFirst().orElse(null);
    }

    /** Since when, until when, and how many days are left. */
    public String days(StayView stay) {
        String from = words.of("stay.from", when.day(stay.from()));
        StayEnded ended = stay.ended().orElse(null);
        return from + " · " + (ended == null ? limit(stay.lastDay()) : words.of("stay.left-on", when.day(ended.on())));
    }

    /** Until when somebody looks at the place again. */
    public String nextReview(StayView stay) {
        return words.of("stay.review-by", when.day(stay.nextReview()));
    }

    /** The looks at the place, opened, oldest first. */
    public List<Line> reviews(StayView stay, OpenFile open) {
        return stay.reviews().stream()
                .map(one -> new Line(
                        when.day(one.on()),
                        "",
                        one.words() == null ? "" : sentence(open.shown(one.words(), StayReason.class))))
                .toList();
    }

    private String limit(@Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return words.of("stay.no-last-day");
        }
        long left = DAYS.between(LocalDate.now(clock), lastDay);
        return words.of("stay.last-day", when.day(lastDay))
                + " · "
                + (left < 0 ? words.of("stay.over-by", -left) : words.of("stay.days-left", left));
    }

    /** The extensions, opened, oldest first. */
    public List<Line> extensions(StayView stay, OpenFile open) {
        return stay.extensions().stream()
                .map(one -> new Line(
                        when.day(one.lastDay()),
                        words.code("STAY_EXTENSION", one.because()),
                        sentence(open.shown(one.reason(), StayReason.class))))
                .toList();
    }

    /** The place, for the page that shows it. */
    public Map<String, String> place(Shown<StayPlace> shown) {
        StayPlace place = shown.value();
        return Map.of("stay.place", place == null ? state(shown) : place.place());
    }

    private String sentence(Shown<StayReason> shown) {
        StayReason reason = shown.value();
        return reason == null ? state(shown) : reason.sentence();
    }

    private String state(Shown<?> shown) {
        return words.of(shown.state() == Shown.State.ERASED ? "shown.erased" : "shown.key-missing");
    }
}
