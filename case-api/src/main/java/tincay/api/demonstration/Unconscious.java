package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.agreesToRecord;
import static tincay.api.demonstration.Arriving.cannotBeAsked;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.minutes;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Survivor.woman;
import static tincay.api.demonstration.Urgent.agreesToGoOn;
import static tincay.api.demonstration.Urgent.isToldOfIt;
import static tincay.api.demonstration.Urgent.sendsToHospital;
import static tincay.api.demonstration.Urgent.supervisorLooksAt;

import java.util.List;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** She drank poison and cannot be asked: what saves her is shared at once, looked at, and asked about afterwards. */
final class Unconscious implements Situation {

    static final Survivor SHE = woman(
                    "Lý Thị Sen", 22, Relation.HUSBAND, ViolenceForm.PSYCHOLOGICAL, "insult_humiliation")
            .comes(BroughtBy.NEIGHBOUR);

    @Override
    public String tag() {
        return "unconscious";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(19, 20),
                cannotBeAsked(SHE, "hospital"),
                refused("case.record-consent-awaited", supports(SupportKind.LISTENING)),
                sendsToHospital("hospital"),
                minutes(10),
                accepts("hospital"),
                hours(13),
                supervisorLooksAt("hospital", ReviewResult.CONFIRMED),
                dayTime(1),
                agreesToRecord(SHE),
                isToldOfIt("hospital"),
                agreesToGoOn("hospital"),
                assesses("suicideSelf", "afraidForLife"),
                tellsCommune(),
                dayTime(4),
                completes("hospital", ReferralOutcome.NEEDS_MET),
                refersToCounselling("talks", Urgency.URGENT),
                hours(6),
                accepts("talks"),
                plansSafety(),
                dayTime(30),
                reports("talks", ReferralOutcome.NEEDS_MET),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(7),
                supervisorApproves());
    }
}
