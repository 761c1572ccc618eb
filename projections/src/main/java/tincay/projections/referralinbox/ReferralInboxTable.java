package tincay.projections.referralinbox;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;

import tincay.projections.Shape;

final class ReferralInboxTable {

    static final Shape REFERRALS = Shape.of(
            "referral_inbox_v1",
            key("referral_id", "uuid"),
            always("service_kind", "text"),
            always("urgency", "text"),
            always("state", "text"),
            always("sent_at", "timestamptz"),
            always("answer_due", "timestamptz"),
            always("shared_until", "date"),
            always("groups", "text[]"),
            always("subject", "uuid"),
            always("purpose", "text"),
            always("shared", "bytea"),
            always("version", "bigint"));

    private ReferralInboxTable() {}
}
