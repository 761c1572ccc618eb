package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Besides.tellsOfChildHarm;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.followsUp;
import static tincay.api.demonstration.Caring.plansFollowUp;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Ending.supervisorReturns;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sheltering.asksToKeepAway;
import static tincay.api.demonstration.Sheltering.isOrdered;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.looksAtPlace;
import static tincay.api.demonstration.Sheltering.noLongerAway;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.Language;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** Somebody comes at night, on foot, with two children; the danger is high. */
final class NightWithTwoChildren implements Situation {

    @Override
    public String tag() {
        return "night-two-children";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(23, 40),
                comes(woman(
                                "Bùi Thị Hạnh",
                                31,
                                Relation.HUSBAND,
                                ViolenceForm.PHYSICAL,
                                "beating_or_injury",
                                "isolation_confinement")
                        .of("muong", Language.MUONG)
                        .by("Bùi Văn Đạt")
                        .comes(BroughtBy.SELF, 7, 2)),
                tellsOfChildHarm("Ở nhà, đang uống rượu.", "Muốn hai con được yên."),
                assesses("strangled", "controlling", "isolated", "childrenThreatened"),
                stays("host", StayKind.HOUSEHOLD),
                tellsCommune(),
                refersOutside("children", ServiceKind.CHILD_PROTECTION, Urgency.URGENT),
                asksToKeepAway("order"),
                at(9, 10),
                accepts("children"),
                isOrdered("order", 3),
                plansSafety(),
                supports(SupportKind.BASIC_GOODS),
                plansFollowUp("first", 7),
                dayTime(3),
                looksAtPlace("host"),
                dayTime(4),
                looksAtPlace("host"),
                followsUp("first", FollowUpOutcome.SAFE),
                completes("children", ReferralOutcome.NEEDS_MET),
                dayTime(14),
                leaves("host", StayEnd.KIN),
                noLongerAway("order", OrderEnd.EXPIRED),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(20),
                supervisorReturns(),
                dayTime(3),
                plansSafety(),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(5),
                supervisorApproves());
    }
}
