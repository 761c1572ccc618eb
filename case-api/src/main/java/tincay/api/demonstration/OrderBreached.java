package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.minutes;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sheltering.asksToKeepAway;
import static tincay.api.demonstration.Sheltering.isBreached;
import static tincay.api.demonstration.Sheltering.isOrdered;
import static tincay.api.demonstration.Sheltering.noLongerAway;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.BreachKind;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** An order keeps him away, is made again, and is breached at the market. */
final class OrderBreached implements Situation {

    @Override
    public String tag() {
        return "order-breached";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(14, 10),
                comes(woman(
                        "Phùng Thị Liên",
                        42,
                        Relation.EX_HUSBAND,
                        ViolenceForm.PHYSICAL,
                        "threat_to_life_or_health",
                        "following_and_watching")),
                assesses("weapon", "worseAfterLeaving"),
                tellsCommune(),
                asksToKeepAway("order"),
                refersToCounselling("talks", Urgency.URGENT),
                at(22, 5),
                isOrdered("order", 3),
                dayTime(1),
                accepts("talks"),
                dayTime(2),
                isOrdered("order", 3),
                refused("no-contact.over-three-days", isOrdered("order", 4)),
                dayTime(1),
                isBreached("order", BreachKind.NEAR),
                assesses("weapon", "orderBreached"),
                refersOutside("police", ServiceKind.POLICE, Urgency.EMERGENCY),
                minutes(20),
                accepts("police"),
                dayTime(3),
                completes("police", ReferralOutcome.NEEDS_MET),
                noLongerAway("order", OrderEnd.COURT_ORDER),
                dayTime(20),
                reports("talks", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(9),
                supervisorApproves());
    }
}
