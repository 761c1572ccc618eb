package tincay.projections.referralinbox;

final class ReferralInboxTable {

    static final String DDL = """
            create table if not exists read_model.referral_inbox_v1(
              referral_id uuid primary key,
              service_kind text not null,
              urgency text not null,
              state text not null,
              sent_at timestamptz not null,
              answer_due timestamptz not null,
              shared_until date not null,
              groups text[] not null,
              subject uuid not null,
              purpose text not null,
              shared bytea not null,
              version bigint not null)
            """;

    static final String EMPTY = "truncate read_model.referral_inbox_v1";

    private ReferralInboxTable() {}
}
