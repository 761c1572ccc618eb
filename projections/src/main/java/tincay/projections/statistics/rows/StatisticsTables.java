package tincay.projections.statistics.rows;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the rows are kept. */
final class StatisticsTables {

    /** A schema of its own: no other read model reads here, and this one reads no other. */
    static final String SCHEMA = "statistics";

    /** Whoever counts steps into this role and can read nothing else. */
    static final String READER = "tincay_statistics";

    static final Shape CASES = Shape.of(
                    "counted_v2",
                    key("link", "text"),
                    always("person", "text"),
                    always("statistics_id", "uuid"),
                    always("address", "uuid"))
            .indexed("person");

    /** {@code about} is the referral or consent it is about, {@code quarter} the key the facts are sealed under. */
    static final Shape HAPPENINGS = Shape.of(
            "happening_v2",
            key("link", "text"),
            key("seq", "bigint"),
            always("recorded_on", "date"),
            always("kind", "text"),
            sometimes("word", "text"),
            sometimes("about", "text"),
            sometimes("quarter", "uuid"),
            sometimes("facts", "bytea"));

    /** Children that came along, by the names they and whoever brought them have in that year. */
    static final Shape CHILDREN = Shape.of(
                    "came_along_v2",
                    key("child", "text"),
                    key("link", "text"),
                    always("recorded_on", "date"),
                    always("person", "text"))
            .indexed("person");

    static final Shape GROUND = Shape.of(
            "ground_v1",
            key("address", "uuid"),
            key("seq", "bigint"),
            always("recorded_on", "date"),
            always("commune", "text"),
            always("valid_from", "date"));

    private StatisticsTables() {}
}
