package tincay.projections.statistics.plan;

import java.util.Locale;

/** What a table counts, and when a case is counted in it. */
public enum Measure {
    /** When the case was opened. */
    OPENED,
    /** When it was closed for the first time. */
    CLOSED,
    /** When somebody was referred. */
    REFERRED,
    /** When a referral came to its end. */
    SETTLED,
    /** When somebody was referred for the first time. */
    FIRST_REFERRED,
    /** Whether it was open on the last day. */
    STOCK;

    /** Whether all its tables of an area and period count the same cases, so that they have one total. */
    public boolean hasOneTotal() {
        return this == OPENED || this == CLOSED;
    }

    /** As it stands in the name of a cell. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
