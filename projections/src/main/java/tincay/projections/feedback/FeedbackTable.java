package tincay.projections.feedback;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the forms are kept; a row holds neither a day nor a place in an order. */
final class FeedbackTable {

    static final Shape FORMS = Shape.of(
                    "feedback_v1",
                    key("feedback", "uuid"),
                    always("address", "uuid"),
                    always("half_from", "date"),
                    always("half_until", "date"),
                    always("privately", "text"),
                    always("listened", "text"),
                    always("blamed", "text"),
                    always("decided", "text"),
                    always("who_may_see", "text"),
                    always("safer", "text"),
                    always("sent_helped", "text"),
                    sometimes("words_subject", "uuid"),
                    sometimes("words", "bytea"))
            .indexed("address", "half_from");

    private FeedbackTable() {}
}
