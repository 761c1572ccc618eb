package tincay.projections.caseload;

final class CaseloadTable {

    static final String DDL = """
            create table if not exists read_model.caseload_v1(
              case_id uuid primary key,
              case_number text not null,
              status text not null,
              risk_level text,
              opened_on date not null,
              commune_notified boolean not null);
            create table if not exists read_model.caseload_referral_v1(
              referral_id uuid primary key,
              case_id uuid not null,
              state text not null,
              answer_due timestamptz not null,
              changed_on date not null);
            create index if not exists caseload_referral_v1_case on read_model.caseload_referral_v1(case_id)
            """;

    static final String EMPTY = "truncate read_model.caseload_v1, read_model.caseload_referral_v1";

    private CaseloadTable() {}
}
