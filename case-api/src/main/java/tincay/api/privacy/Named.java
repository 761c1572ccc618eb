package tincay.api.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A full name and a birth year, in clear, on the way to a keyed hash. */
public record Named(String fullName, int birthYear) {

    /** Somebody whose name or year is not known cannot be compared with anybody. */
    public static Optional<Named> of(@Nullable String fullName, @Nullable Integer birthYear) {
        return fullName == null || birthYear == null || normal(fullName).isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(fullName, birthYear));
    }

    /** However it was typed: marks stripped, đ as d, lower case, one blank between words. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    String written() {
        return normal(fullName) + "|" + birthYear;
    }

    @Override
    public String toString() {
        return "▇";
    }
}
