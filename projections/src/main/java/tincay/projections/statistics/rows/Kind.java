package tincay.projections.statistics.rows;

/** What happened, as it stands in a row. */
enum Kind {
    OPENED,
    CORRECTED,
    ASSESSED,
    REFERRED,
    SETTLED,
    CLOSED,
    REOPENED,
    AGREED,
    WITHDREW
}
