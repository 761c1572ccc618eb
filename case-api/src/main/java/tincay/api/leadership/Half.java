package tincay.api.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tincay.domain.programme.Period;

/** One half of a year as it stands in the address of a page, such as {@code 2023-1}. */
record Half(int year, int number) {

    private static final Pattern WORD = Pattern.compile("(20\\d\\d)-([12])");

    static Optional<Half> of(String word) {
        Matcher shape = WORD.matcher(word);
        return shape.matches()
                ? Optional.of(new Half(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }

    /** The half-year a day lies in. */
    static Half containing(LocalDate day) {
        return new Half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    Half before() {
        return number == 2 ? new Half(year, 1) : new Half(year - 1, 2);
    }

    public Period period() {
        return Period.halfYear(year, number);
    }

    public String word() {
        return year + "-" + number;
    }
}
