package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Answering.serves;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.judges;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.refersToNobody;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sheltering.extendsStay;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Supervising.supervisorHoldsNoticeBack;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;
import java.util.Set;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.Priority;
import tincay.domain.codes.RaiseReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.codes.WithholdReason;

/** Deaf and pregnant, kept in by a mother-in-law whom the commune's office knows well: it is held back. */
final class MotherInLaw implements Situation {

    @Override
    public String tag() {
        return "mother-in-law";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                                "Vũ Thị Gấm",
                                33,
                                Relation.MOTHER_IN_LAW,
                                ViolenceForm.PHYSICAL,
                                "beating_or_injury",
                                "isolation_confinement")
                        .of("kinh", Language.SIGN)
                        .with(
                                Sex.FEMALE,
                                Set.of(Priority.PREGNANT, Priority.PERSON_WITH_DISABILITY),
                                Disability.HEARING_SPEECH)),
                refersOutside("signs", ServiceKind.INTERPRETER, Urgency.URGENT),
                hours(1),
                serves("signs"),
                completes("signs", ReferralOutcome.NEEDS_MET),
                judges(RiskLevel.HIGH, RaiseReason.PERSON_WITH_POWER, "beatenPregnant", "isolated"),
                stays("peace", StayKind.PEACE_HOUSE),
                hours(4),
                supervisorHoldsNoticeBack(
                        WithholdReason.FEARED_PERSON_THERE, "Mẹ chồng làm ở văn phòng xã, xem được sổ."),
                refersToNobody("Chị chưa muốn ai biết thêm."),
                dayTime(3),
                refersToCounselling("talks", Urgency.URGENT),
                hours(5),
                accepts("talks"),
                dayTime(70),
                reports("talks", ReferralOutcome.NEEDS_MET),
                extendsStay("peace", StayExtension.STILL_DANGER, 40),
                dayTime(30),
                leaves("peace", StayEnd.OWN_PLACE),
                plansSafety(),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(26),
                supervisorApproves());
    }
}
