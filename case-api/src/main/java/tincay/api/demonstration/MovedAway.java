package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.comesAndMayBeKnown;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Knowing.comesElsewhere;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** She goes to live in another commune and comes there again, her name typed without marks; a person says that it is her. */
final class MovedAway implements Situation {

    @Override
    public String tag() {
        return "moved-away";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comesAndMayBeKnown(woman(
                        "Hà Thị Nhung",
                        35,
                        Relation.HUSBAND,
                        ViolenceForm.PSYCHOLOGICAL,
                        "insult_humiliation",
                        "eviction")),
                assesses("separating", "jobOrDebt"),
                tellsCommune(),
                supports(SupportKind.TRANSPORT),
                stays("kin", StayKind.KIN_OR_FRIEND),
                dayTime(18),
                leaves("kin", StayEnd.OWN_PLACE),
                closes(ClosureReason.MOVED_AWAY),
                dayTime(12),
                comesElsewhere(
                        3,
                        List.of(
                                comesAndMayBeKnown(woman(
                                        "Ha Thi Nhung",
                                        35,
                                        Relation.EX_HUSBAND,
                                        ViolenceForm.PSYCHOLOGICAL,
                                        "following_and_watching")),
                                assesses("following", "separating"),
                                tellsCommune()),
                        List.of(
                                refersToCounselling("talks", Urgency.NORMAL),
                                dayTime(2),
                                accepts("talks"),
                                plansSafety(),
                                dayTime(14),
                                reports("talks", ReferralOutcome.NEEDS_MET),
                                closes(ClosureReason.NEEDS_MET))));
    }
}
