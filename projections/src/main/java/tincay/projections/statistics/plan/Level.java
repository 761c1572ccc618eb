package tincay.projections.statistics.plan;

/** How large the area is that a table is published for; below the commune nothing is. */
public enum Level {
    NATION,
    PROVINCE,
    COMMUNE
}
