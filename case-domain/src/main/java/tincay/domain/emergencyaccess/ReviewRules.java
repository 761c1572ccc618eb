package tincay.domain.emergencyaccess;

import static tincay.domain.emergencyaccess.EmergencyAccessRefusal.ALREADY_REVIEWED;
import static tincay.domain.emergencyaccess.EmergencyAccessRefusal.NO_REVIEW_NEEDED;
import static tincay.domain.emergencyaccess.EmergencyAccessRefusal.SECOND_PERSON;

import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.refusal.Refused;
import tincay.domain.worker.WorkerId;

/** An emergency is reviewed once, by somebody else. */
final class ReviewRules {

    private ReviewRules() {}

    static void mayBeReviewed(AccessOpened opened, boolean reviewed, WorkerId reviewer) {
        Refused.when(!opened.ground().isReviewed(), NO_REVIEW_NEEDED);
        Refused.when(reviewed, ALREADY_REVIEWED);
        Refused.when(opened.worker().equals(reviewer), SECOND_PERSON);
    }
}
