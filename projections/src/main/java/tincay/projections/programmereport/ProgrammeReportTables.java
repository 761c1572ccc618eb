package tincay.projections.programmereport;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the report's facts are kept. */
final class ProgrammeReportTables {

    static final Shape ACTIVITIES = Shape.of(
            "programme_activity_v2",
            key("activity", "uuid"),
            always("kind", "text"),
            always("conduct", "text"),
            always("held_from", "date"),
            always("held_until", "date"),
            sometimes("women", "int"),
            sometimes("men", "int"),
            always("title", "text"),
            always("places", "text[]"),
            always("places_valid_from", "date[]"),
            sometimes("corrected_because", "text"),
            always("version", "bigint"));

    static final Shape ADDRESSES = Shape.of(
            "programme_address_v1",
            key("address", "uuid"),
            always("commune", "text"),
            always("commune_valid_from", "date"),
            sometimes("commune_today", "text"),
            sometimes("commune_today_valid_from", "date"),
            sometimes("village", "text"),
            sometimes("established_on", "date"));

    static final Shape UPGRADES = Shape.of("programme_upgrade_v1", key("address", "uuid"), key("upgraded_on", "date"));

    static final Shape STATUSES = Shape.of(
            "programme_address_status_v1",
            key("address", "uuid"),
            key("version", "bigint"),
            always("status", "text"),
            always("since", "date"));

    static final Shape TARGETS = Shape.of(
            "programme_target_v1",
            key("target", "uuid"),
            always("planned_from", "date"),
            always("planned_until", "date"),
            always("area", "text"),
            always("area_valid_from", "date"),
            always("kinds", "text[]"),
            always("number", "int"));

    private ProgrammeReportTables() {}
}
