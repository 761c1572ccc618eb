package tincay.projections.ties;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;

import tincay.projections.Shape;

/** Where told ties are kept. */
final class DeclaredTiesTable {

    static final Shape TIES = Shape.of(
                    "declared_tie_v1",
                    key("tie_id", "uuid"),
                    always("worker_id", "uuid"),
                    always("told_on", "date"),
                    always("subject", "uuid"),
                    always("tie", "bytea"),
                    always("withdrawn", "boolean"))
            .indexed("worker_id");

    private DeclaredTiesTable() {}
}
