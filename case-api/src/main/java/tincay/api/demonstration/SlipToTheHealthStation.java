package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.fixesAppointment;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Besides.alsoThereIs;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.PersonRole;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** A slip of paper to the health station; its answers come by telephone and on paper. */
final class SlipToTheHealthStation implements Situation {

    @Override
    public String tag() {
        return "slip";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman("Nguyễn Thị Lụa", 27, Relation.HUSBAND, ViolenceForm.PHYSICAL, "beating_or_injury")),
                assesses("injured", "alcoholDrugs"),
                tellsCommune(),
                alsoThereIs(PersonRole.WITNESS, "Nguyễn Thị Sen", 51),
                refersOutside("station", ServiceKind.HEALTH, Urgency.NORMAL),
                dayTime(1),
                fixesAppointment("station", 1),
                refused("case.open-referral", closes(ClosureReason.NEEDS_MET)),
                dayTime(7),
                completes("station", ReferralOutcome.NEEDS_MET),
                supports(SupportKind.LISTENING),
                dayTime(12),
                closes(ClosureReason.NEEDS_MET));
    }
}
