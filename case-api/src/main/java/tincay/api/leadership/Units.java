package tincay.api.leadership;

import java.util.Optional;
import java.util.stream.Stream;

/** Under which units of the State a report is read. */
public enum Units {
    /** Those of the day it happened. */
    THEN("khi-do"),
    /** Those of today; there are no districts any more. */
    NOW("hien-nay");

    private final String word;

    Units(String word) {
        this.word = word;
    }

    /** The word in the address of a page. */
    public String word() {
        return word;
    }

    static Optional<Units> of(String word) {
        return Stream.of(values()).filter(units -> units.word.equals(word)).findFirst();
    }
}
