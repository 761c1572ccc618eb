package tincay.projections.openings;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the openings are kept. */
final class OpeningsTable {

    static final Shape OPENINGS = Shape.of(
                    "openings_v1",
                    key("access_id", "uuid"),
                    always("case_id", "uuid"),
                    always("worker_id", "uuid"),
                    always("ground", "text"),
                    always("opened_at", "timestamptz"),
                    always("until", "timestamptz"),
                    sometimes("result", "text"),
                    always("version", "bigint"))
            .indexed("case_id");

    private OpeningsTable() {}
}
