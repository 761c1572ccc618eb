package tincay.api.leadership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tincay.domain.programme.Period;

/** One half of a year as it stands in the address of a page, such as {@code 2023-1}. */
public record Half(int year, int number) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern WORD = Pattern.compile("(20\\d\\d)-([12])");

    /** The half-year of a word, if it is one. */
    public static Optional<Half> of(String word) {
        Matcher shape = WORD.matcher(word);
        return shape.matches()
                ? Optional.of(new Half(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }

    /** The half-year between two days, if they are its first and its last. */
    static Optional<Half> between(LocalDate from, LocalDate until) {
        return of(containing(from).word()).filter(half -> half.period().equals(new Period(from, until)));
    }

    /** The half-year a day lies in. */
    public static Half containing(LocalDate day) {
        return new Half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The half-year before. */
    public Half before() {
        return number == 2 ? new Half(year, 1) : new Half(year - 1, 2);
    }

    public Period period() {
        return Period.halfYear(year, number);
    }

    /** The first and the last day, as people write them. */
    public String days() {
        return DAY.format(period().from()) + " – " + DAY.format(period().until());
    }

    public String word() {
        return year + "-" + number;
    }
}
