package tincay.api.leadership.figures;

import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.Figures.OfPeriod;
import tincay.api.web.Words;
import tincay.projections.statistics.plan.Period;

/** Tells somebody who does not see a line what it shows: from when to when, the lowest and the highest shown number. */
@Component
class CourseWords {

    private final TableWords tables;
    private final Words words;

    CourseWords(TableWords tables, Words words) {
        this.tables = tables;
        this.words = words;
    }

    /** One sentence, and a second one where something was not published. */
    String of(List<OfPeriod> periods) {
        String said = words.of(
                "statistics.course",
                name(periods.getFirst().period()),
                name(periods.getLast().period()),
                number(periods, Comparator.naturalOrder()),
                number(periods, Comparator.reverseOrder()));
        return said + error(periods) + missing(periods);
    }

    /** The lowest or the highest, as it is shown. */
    private String number(List<OfPeriod> periods, Comparator<Long> order) {
        return periods.stream()
                .flatMap(one -> one.number().stream())
                .min(Comparator.comparing(ShownNumber::rounded, order))
                .map(tables::number)
                .map(CourseWords::inside)
                .orElseGet(() -> inside(tables.notPublished()));
    }

    private String error(List<OfPeriod> periods) {
        LongSummaryStatistics errors = periods.stream()
                .flatMap(one -> one.number().stream())
                .filter(number -> !number.isUnderFive())
                .mapToLong(ShownNumber::error)
                .summaryStatistics();
        return Optional.of(errors)
                .filter(some -> some.getCount() > 0)
                .map(some -> some.getMin() == some.getMax()
                        ? words.of("statistics.course.error", "" + some.getMin())
                        : words.of("statistics.course.errors", "" + some.getMin(), "" + some.getMax()))
                .orElse(".");
    }

    private String missing(List<OfPeriod> periods) {
        String names = periods.stream()
                .filter(one -> one.number().isEmpty())
                .map(one -> name(one.period()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + words.of("statistics.course.missing", names);
    }

    private String name(Period period) {
        return inside(tables.period(period));
    }

    /** A word that begins a sentence, inside of one. */
    private static String inside(String word) {
        return word.substring(0, 1).toLowerCase(LocaleContextHolder.getLocale()) + word.substring(1);
    }
}
