package tincay.projections.casefile;

final class CaseFileTable {

    static final String DDL = """
            create table if not exists read_model.case_file_v1(
              ordinal bigint generated always as identity,
              case_id uuid not null,
              stream uuid not null,
              seq bigint not null,
              name text not null,
              fact text not null,
              recorded_at timestamptz not null,
              recorded_by uuid not null,
              primary key (stream, seq));
            create index if not exists case_file_v1_case on read_model.case_file_v1(case_id, ordinal);
            create table if not exists read_model.case_file_person_v1(
              person_id uuid primary key,
              fact text not null)
            """;

    static final String EMPTY = "truncate read_model.case_file_v1, read_model.case_file_person_v1";

    private CaseFileTable() {}
}
