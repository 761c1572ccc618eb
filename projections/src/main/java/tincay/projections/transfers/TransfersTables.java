package tincay.projections.transfers;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the offers are kept, the cases they are about, and how the addresses stand. */
final class TransfersTables {

    static final Shape OFFERS = Shape.of(
                    "transfer_offer_v1",
                    key("transfer_id", "uuid"),
                    always("case_id", "uuid"),
                    always("from_address", "uuid"),
                    always("to_address", "uuid"),
                    always("reason", "text"),
                    always("offered_on", "date"),
                    always("state", "text"))
            .indexed("case_id");

    static final Shape CASES = Shape.of(
                    "transfer_case_v1",
                    key("case_id", "uuid"),
                    always("case_number", "text"),
                    always("address", "uuid"),
                    sometimes("risk_level", "text"),
                    always("opened_on", "date"),
                    always("closed", "boolean"))
            .indexed("address");

    static final Shape ADDRESSES = Shape.of("transfer_address_v1", key("address", "uuid"), always("status", "text"));

    private TransfersTables() {}
}
