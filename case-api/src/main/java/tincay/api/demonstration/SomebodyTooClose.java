package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.assignsColleague;
import static tincay.api.demonstration.Ending.opensWithReason;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.releasesFirst;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.colleague;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** The one who works on it is too close to the other side: a colleague covers, and takes over. */
final class SomebodyTooClose implements Situation {

    @Override
    public String tag() {
        return "somebody-too-close";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                        "Quách Thị Vân",
                        36,
                        Relation.HUSBAND,
                        ViolenceForm.PHYSICAL,
                        "beating_or_injury",
                        "insult_humiliation")),
                assesses("injured", "threatToKill"),
                hours(20),
                colleague(),
                opensWithReason("cover", OpeningGround.COVER),
                tellsCommune(),
                refersOutside("police", ServiceKind.POLICE, Urgency.URGENT),
                assignsColleague(),
                dayTime(1),
                accepts("police"),
                releasesFirst(),
                dayTime(5),
                completes("police", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                dayTime(20),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(4),
                supervisorApproves());
    }
}
