package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AgeBand;

/** Whose yes a consent takes, by age: a child is under sixteen (Law 102/2016), and asked itself from seven on. */
public enum WhoAgrees {
    PERSON,
    CHILD_AND_ADULT,
    ADULT;

    private static final int ASKED_FROM = 7;

    /** A child whose year of birth is not known is asked; so is one who may have turned seven. */
    public static WhoAgrees at(AgeBand band, @Nullable Integer birthYear, LocalDate arrival) {
        if (band != AgeBand.AGE_UNDER_16) {
            return PERSON;
        }
        return birthYear != null && arrival.getYear() - birthYear < ASKED_FROM ? ADULT : CHILD_AND_ADULT;
    }
}
