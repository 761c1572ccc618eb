package tincay.projections.urgentreviews;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the decisions to share in urgency are kept; nothing in it leads to a case. */
final class UrgentReviewsTable {

    static final Shape REVIEWS = Shape.of(
            "urgent_review_v1",
            key("sharing_id", "uuid"),
            always("service_kind", "text"),
            always("decided_on", "date"),
            sometimes("result", "text"),
            sometimes("reviewed_on", "date"),
            sometimes("told_on", "date"));

    private UrgentReviewsTable() {}
}
