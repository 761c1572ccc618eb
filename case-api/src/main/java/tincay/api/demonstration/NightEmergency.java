package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.colleague;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.firstOfTheAddress;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.minutes;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sheltering.asksToKeepAway;
import static tincay.api.demonstration.Sheltering.isNotOrdered;
import static tincay.api.demonstration.Supervising.opensWithReason;
import static tincay.api.demonstration.Supervising.supervisorReviews;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** At night the one who works on it cannot be reached; somebody else opens the case in an emergency. */
final class NightEmergency implements Situation {

    @Override
    public String tag() {
        return "emergency-access";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(16, 0),
                comes(woman(
                        "Đỗ Thị Hòa",
                        52,
                        Relation.SON,
                        ViolenceForm.PHYSICAL,
                        "beating_or_injury",
                        "threat_to_life_or_health")),
                assesses("threatToKill", "weapon"),
                tellsCommune(),
                at(22, 30),
                colleague(),
                opensWithReason("night", OpeningGround.EMERGENCY),
                refersOutside("police", ServiceKind.POLICE, Urgency.EMERGENCY),
                minutes(15),
                accepts("police"),
                firstOfTheAddress(),
                dayTime(1),
                supervisorReviews("night", ReviewResult.CONFIRMED),
                asksToKeepAway("order"),
                hours(14),
                isNotOrdered("order"),
                completes("police", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                dayTime(30),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(8),
                supervisorApproves());
    }
}
