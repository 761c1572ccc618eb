package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.comesAfterRape;
import static tincay.api.demonstration.Besides.isRepresentedBy;
import static tincay.api.demonstration.Besides.representativeAgrees;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.followsUp;
import static tincay.api.demonstration.Caring.hearsOfChildPlan;
import static tincay.api.demonstration.Caring.hearsOfItsApproval;
import static tincay.api.demonstration.Caring.plansFollowUp;
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
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.moves;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;
import java.util.Set;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Disability;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.Priority;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Representative;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** A child of thirteen, brought by her teacher; every hour counts. */
final class ThirteenYears implements Situation {

    @Override
    public String tag() {
        return "thirteen-years";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(15, 30),
                comesAfterRape(
                        woman(
                                        "Hoàng Thị Mai Anh",
                                        13,
                                        Relation.STEPPARENT,
                                        ViolenceForm.SEXUAL,
                                        "forced_sex_not_spouse")
                                .with(Sex.FEMALE, Set.of(Priority.CHILD), Disability.NONE)
                                .by("Hoàng Văn Khải")
                                .comes(BroughtBy.SCHOOL),
                        20),
                isRepresentedBy(Representative.IS_PERPETRATOR),
                refused("consent.representative-not-safe", representativeAgrees("his", ServiceKind.HEALTH)),
                isRepresentedBy(Representative.CHILD_PROTECTION_WORKER),
                refersOutside("hospital", ServiceKind.HEALTH, Urgency.EMERGENCY),
                refersOutside("children", ServiceKind.CHILD_PROTECTION, Urgency.EMERGENCY),
                minutes(10),
                accepts("hospital"),
                accepts("children"),
                assesses("forcedSex", "afraidForLife"),
                tellsCommune(),
                stays("ward", StayKind.PUBLIC_HEALTH_FACILITY),
                hours(20),
                moves("ward", StayKind.SOCIAL_FACILITY),
                completes("hospital", ReferralOutcome.NEEDS_MET),
                refersToCounselling("talks", Urgency.URGENT),
                hours(5),
                accepts("talks"),
                plansFollowUp("first", 7),
                dayTime(4),
                hearsOfChildPlan(),
                dayTime(2),
                hearsOfItsApproval(),
                dayTime(1),
                followsUp("first", FollowUpOutcome.NEEDS_HELP),
                dayTime(60),
                leaves("ward", StayEnd.KIN),
                completes("children", ReferralOutcome.NEEDS_MET),
                reports("talks", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(30),
                supervisorApproves());
    }
}
