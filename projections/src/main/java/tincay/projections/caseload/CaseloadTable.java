package tincay.projections.caseload;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

final class CaseloadTable {

    static final Shape CASES = Shape.of(
                    "caseload_v3",
                    key("case_id", "uuid"),
                    always("case_number", "text"),
                    always("status", "text"),
                    sometimes("risk_level", "text"),
                    always("opened_on", "date"))
            .indexed("case_number");

    static final Shape REFERRALS = Shape.of(
                    "caseload_referral_v2",
                    key("referral_id", "uuid"),
                    always("case_id", "uuid"),
                    always("state", "text"),
                    always("answer_due", "timestamptz"),
                    always("changed_on", "date"),
                    sometimes("slip", "text"))
            .indexed("case_id")
            .indexed("slip");

    private CaseloadTable() {}
}
