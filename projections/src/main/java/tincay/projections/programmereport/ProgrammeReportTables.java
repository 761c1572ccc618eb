package tincay.projections.programmereport;

/** Where the report's facts are kept. */
final class ProgrammeReportTables {

    static final String DDL = """
            create table if not exists read_model.programme_activity_v1 (
                activity uuid primary key,
                kind text not null,
                conduct text not null,
                held_from date not null,
                held_until date not null,
                women int,
                men int,
                title text not null,
                places text[] not null,
                places_valid_from date[] not null);
            create table if not exists read_model.programme_address_v1 (
                address uuid primary key,
                commune text not null,
                commune_valid_from date not null,
                commune_today text,
                commune_today_valid_from date,
                village text,
                established_on date);
            create table if not exists read_model.programme_upgrade_v1 (
                address uuid not null,
                upgraded_on date not null,
                primary key (address, upgraded_on));
            create table if not exists read_model.programme_target_v1 (
                target uuid primary key,
                planned_from date not null,
                planned_until date not null,
                area text not null,
                area_valid_from date not null,
                kinds text[] not null,
                number int not null)
            """;

    static final String EMPTY = """
            truncate read_model.programme_activity_v1, read_model.programme_address_v1,
                read_model.programme_upgrade_v1, read_model.programme_target_v1
            """;

    private ProgrammeReportTables() {}
}
