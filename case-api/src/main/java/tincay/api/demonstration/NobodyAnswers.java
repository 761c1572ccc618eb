package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.declines;
import static tincay.api.demonstration.Answering.endsUnanswered;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.nobodyAnswers;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToLegalAid;
import static tincay.api.demonstration.Sharing.sendsWithoutCall;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** Legal aid outside stays silent; the sender ends the waiting and asks another service. */
final class NobodyAnswers implements Situation {

    @Override
    public String tag() {
        return "nobody-answers";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                        "Trần Thị Loan",
                        40,
                        Relation.HUSBAND,
                        ViolenceForm.ECONOMIC,
                        "property_seizure",
                        "marriage_or_divorce_hindered")),
                assesses("separating", "moneyControlled"),
                tellsCommune(),
                refersOutside("law", ServiceKind.LEGAL_AID, Urgency.URGENT),
                refused("referral.answer-not-due", endsUnanswered("law")),
                nobodyAnswers("law"),
                endsUnanswered("law"),
                refused("referral.ended", declines("law", DeclineReason.OUT_OF_AREA)),
                refused("referral.emergency-call-needed", sendsWithoutCall("once more", "law")),
                refersToLegalAid("other law", Urgency.URGENT),
                hours(6),
                accepts("other law"),
                dayTime(20),
                reports("other law", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                dayTime(5),
                closes(ClosureReason.NEEDS_MET));
    }
}
