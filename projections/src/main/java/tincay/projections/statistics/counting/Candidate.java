package tincay.projections.statistics.counting;

/**
 * What would be counted if it came first.
 *
 * @param of the number of the case among those of one person
 */
record Candidate(int of, Moment at, Contribution contribution) {}
