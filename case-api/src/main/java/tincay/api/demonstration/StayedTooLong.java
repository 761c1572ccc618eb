package tincay.api.demonstration;

import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sheltering.extendsStay;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.moves;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Relation;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.ViolenceForm;

/** A stay goes on past its last day; then it can only go on elsewhere. */
final class StayedTooLong implements Situation {

    @Override
    public String tag() {
        return "stayed-too-long";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                        "Cao Thị Thơm", 45, Relation.HUSBAND, ViolenceForm.PHYSICAL, "beating_or_injury", "eviction")),
                assesses("injured", "needsThatPerson"),
                tellsCommune(),
                stays("host", StayKind.HOUSEHOLD),
                dayTime(96),
                refused("stay.past-limit", extendsStay("host", StayExtension.NO_OTHER_PLACE, 30)),
                moves("host", StayKind.PEACE_HOUSE),
                dayTime(20),
                leaves("host", StayEnd.OWN_PLACE),
                plansSafety(),
                closes(ClosureReason.NEEDS_MET));
    }
}
