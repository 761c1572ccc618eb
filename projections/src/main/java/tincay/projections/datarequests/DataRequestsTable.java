package tincay.projections.datarequests;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the requests are kept. */
final class DataRequestsTable {

    static final Shape REQUESTS = Shape.of(
                    "data_requests_v1",
                    key("request_id", "uuid"),
                    always("kind", "text"),
                    always("asked_by", "text"),
                    always("received_by", "uuid"),
                    always("received_on", "date"),
                    always("subject", "uuid"),
                    always("purpose", "text"),
                    always("words", "bytea"),
                    always("acknowledge_due", "timestamptz"),
                    always("answer_due", "timestamptz"),
                    sometimes("acknowledged_on", "date"),
                    sometimes("extended_on", "date"),
                    sometimes("ended_on", "date"),
                    sometimes("refused_because", "text"),
                    always("acknowledge_missed", "boolean"),
                    always("answer_missed", "boolean"),
                    always("version", "bigint"))
            .indexed("received_by");

    private DataRequestsTable() {}
}
