package tincay.api.demonstration;

import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Relation;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.ViolenceForm;

/** She goes to live in another commune and is told where to come there. */
final class MovedAway implements Situation {

    @Override
    public String tag() {
        return "moved-away";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
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
                closes(ClosureReason.MOVED_AWAY));
    }
}
