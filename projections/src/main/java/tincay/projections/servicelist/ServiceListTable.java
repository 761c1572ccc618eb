package tincay.projections.servicelist;

/** Where the services are kept. */
final class ServiceListTable {

    static final String DDL = """
            create table if not exists read_model.service_list_v1 (
                service uuid primary key,
                kind text not null,
                name_vi text not null,
                name_en text not null,
                area text not null,
                area_valid_from date not null,
                opened_on date not null,
                closed_on date)
            """;

    private ServiceListTable() {}
}
