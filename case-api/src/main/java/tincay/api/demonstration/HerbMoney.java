package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.fixesAppointment;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Answering.serves;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Besides.correctsName;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToLegalAid;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;
import java.util.Set;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Language;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** Somebody earns with herbs and may keep nothing of it; nobody beats her. */
final class HerbMoney implements Situation {

    @Override
    public String tag() {
        return "herb-money";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(8, 30),
                comes(woman(
                                "Triệu Thị Mẩy",
                                38,
                                Relation.HUSBAND,
                                ViolenceForm.ECONOMIC,
                                "control_of_income",
                                "property_seizure",
                                "online_threat")
                        .of("dao", Language.DAO)
                        .harmed(Set.of(ViolenceForm.ECONOMIC, ViolenceForm.PSYCHOLOGICAL))),
                refersOutside("dao speaker", ServiceKind.INTERPRETER, Urgency.URGENT),
                hours(2),
                serves("dao speaker"),
                completes("dao speaker", ReferralOutcome.NEEDS_MET),
                assesses("afraidForLife", "moneyControlled", "controlling"),
                tellsCommune(),
                correctsName("Triệu Thị Mẩy", 1988),
                refersToLegalAid("law", Urgency.NORMAL),
                refersOutside("living", ServiceKind.LIVELIHOOD, Urgency.NORMAL),
                dayTime(2),
                accepts("law"),
                fixesAppointment("law", 6),
                accepts("living"),
                dayTime(7),
                serves("law"),
                dayTime(21),
                reports("law", ReferralOutcome.NEEDS_MET),
                completes("living", ReferralOutcome.PARTLY_MET),
                plansSafety(),
                dayTime(10),
                closes(ClosureReason.NEEDS_MET));
    }
}
