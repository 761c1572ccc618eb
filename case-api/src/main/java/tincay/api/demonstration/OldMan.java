package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.serves;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.followsUp;
import static tincay.api.demonstration.Caring.judges;
import static tincay.api.demonstration.Caring.plansFollowUp;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;
import java.util.Set;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Disability;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.Priority;
import tincay.domain.codes.RaiseReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** An old man whose son takes his pension and hits him. */
final class OldMan implements Situation {

    @Override
    public String tag() {
        return "old-man";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                                "Phùng Văn Tài",
                                67,
                                Relation.SON,
                                ViolenceForm.ECONOMIC,
                                "property_seizure",
                                "beating_or_injury",
                                "neglect")
                        .with(Sex.MALE, Set.of(Priority.OLDER_PERSON), Disability.MOBILITY)
                        .harmed(Set.of(ViolenceForm.ECONOMIC, ViolenceForm.PHYSICAL))
                        .comes(BroughtBy.NEIGHBOUR)),
                judges(RiskLevel.MEDIUM, RaiseReason.DEPENDENT, "injured", "needsThatPerson"),
                tellsCommune(),
                refersOutside("assistance", ServiceKind.SOCIAL_ASSISTANCE, Urgency.NORMAL),
                dayTime(2),
                serves("assistance"),
                plansFollowUp("second week", 14),
                dayTime(14),
                followsUp("second week", FollowUpOutcome.SAFE),
                completes("assistance", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                dayTime(8),
                closes(ClosureReason.NEEDS_MET));
    }
}
