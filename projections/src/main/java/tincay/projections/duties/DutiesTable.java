package tincay.projections.duties;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

final class DutiesTable {

    /** {@code waits}: neither done nor said to be missed; {@code waived}: need not be done, whenever it is due. */
    static final Shape DUTIES = Shape.of(
                    "duty_v3",
                    key("duty_id", "uuid"),
                    always("case_id", "uuid"),
                    always("duty", "text"),
                    always("about", "uuid"),
                    sometimes("begun", "timestamptz"),
                    sometimes("due", "timestamptz"),
                    sometimes("done", "timestamptz"),
                    always("missed", "boolean"),
                    always("waits", "boolean"),
                    always("waived", "boolean"))
            .indexed("case_id")
            .indexed("waits", "due");

    static final Shape CASES = Shape.of(
                    "duty_case_v3",
                    key("case_id", "uuid"),
                    always("case_number", "text"),
                    always("address", "uuid"),
                    always("closed", "boolean"))
            .indexed("address");

    private DutiesTable() {}
}
