package tincay.projections.addressbook;

/** Where the address book is kept. */
final class AddressBookTable {

    static final String DDL = """
            create table if not exists read_model.address_book_v1 (
                address uuid primary key,
                kind text not null,
                commune text not null,
                commune_valid_from date not null,
                commune_today text,
                commune_today_valid_from date,
                village text,
                name text not null,
                decision_number text,
                public_contact text,
                established_on date,
                upgraded_on date,
                version bigint not null)
            """;

    private AddressBookTable() {}
}
