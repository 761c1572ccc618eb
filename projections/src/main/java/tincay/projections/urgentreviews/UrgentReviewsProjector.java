package tincay.projections.urgentreviews;

import static tincay.projections.urgentreviews.UrgentReviewsTable.REVIEWS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.codes.ReviewResult;
import tincay.domain.supportcase.UrgentEvent;
import tincay.domain.supportcase.UrgentEvent.UrgentReferralAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingAgreed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingDeclined;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingJustified;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingReviewed;
import tincay.domain.supportcase.UrgentEvent.UrgentSharingTold;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what a second person found about each sharing in urgency, and whether the survivor knows. */
@Component
class UrgentReviewsProjector implements ReadModel {

    @Override
    public String name() {
        return "urgent-reviews";
    }

    @Override
    public List<Shape> tables() {
        return List.of(REVIEWS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(UrgentSharingJustified.class, UrgentSharingReviewed.class, UrgentSharingTold.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return recorded.fact() instanceof UrgentEvent event ? fold(event) : List.of();
    }

    private static List<Change> fold(UrgentEvent event) {
        return switch (event) {
            case UrgentSharingJustified fact ->
                List.of(REVIEWS.row(
                        fact.sharingId(), fact.recipient().serviceKind(), fact.on(), null, null, fact.toldOn()));
            case UrgentSharingReviewed fact -> List.of(reviewed(fact));
            case UrgentSharingTold fact -> List.of(REVIEWS.at(fact.sharingId()).set("told_on", fact.on()));
            case UrgentSharingAgreed _, UrgentSharingDeclined _, UrgentReferralAgreed _ -> List.of();
        };
    }

    /** That it was found wrong is news to her, whatever she knew before. */
    private static Change reviewed(UrgentSharingReviewed fact) {
        Change found = REVIEWS.at(fact.sharingId()).set("result", fact.result()).set("reviewed_on", fact.on());
        return fact.result() == ReviewResult.NOT_CONFIRMED ? found.set("told_on", null) : found;
    }
}
