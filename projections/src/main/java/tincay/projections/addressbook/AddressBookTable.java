package tincay.projections.addressbook;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the address book is kept. */
final class AddressBookTable {

    static final Shape ADDRESSES = Shape.of(
            "address_book_v3",
            key("address", "uuid"),
            always("kind", "text"),
            always("commune", "text"),
            always("commune_valid_from", "date"),
            sometimes("commune_today", "text"),
            sometimes("commune_today_valid_from", "date"),
            sometimes("village", "text"),
            always("name", "text"),
            sometimes("decision_number", "text"),
            sometimes("public_contact", "text"),
            sometimes("established_on", "date"),
            sometimes("upgraded_on", "date"),
            sometimes("reviewed_on", "date"),
            sometimes("review_result", "text"),
            always("status", "text"),
            sometimes("status_since", "date"),
            sometimes("status_reason", "text"),
            sometimes("host_subject", "uuid"),
            sometimes("host", "bytea"),
            always("version", "bigint"));

    private AddressBookTable() {}
}
