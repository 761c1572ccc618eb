package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Knowing.firstIsShutOut;
import static tincay.api.demonstration.Moving.caseIsDeclined;
import static tincay.api.demonstration.Moving.caseIsTaken;
import static tincay.api.demonstration.Moving.offersCase;
import static tincay.api.demonstration.Passing.colleague;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.firstOfTheAddress;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Supervising.assignsColleague;
import static tincay.api.demonstration.Supervising.opensWithReason;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Tie;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
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
                                "insult_humiliation")
                        .by("Quách Văn Mạnh")),
                assesses("injured", "threatToKill"),
                hours(20),
                colleague(),
                opensWithReason("cover", OpeningGround.COVER),
                tellsCommune(),
                refersOutside("police", ServiceKind.POLICE, Urgency.URGENT),
                firstIsShutOut(Tie.SIBLING),
                assignsColleague(),
                firstOfTheAddress(),
                refused("hidden", supports(SupportKind.LISTENING)),
                refused("hidden", opensWithReason("again", OpeningGround.COVER)),
                colleague(),
                dayTime(1),
                accepts("police"),
                offersCase("away", 5, TransferReason.NOT_SAFE_HERE),
                hours(4),
                caseIsDeclined("away", TransferDeclined.TOO_FAR),
                offersCase("nearer", 1, TransferReason.NOT_SAFE_HERE),
                dayTime(1),
                caseIsTaken("nearer"),
                dayTime(5),
                completes("police", ReferralOutcome.NEEDS_MET),
                plansSafety(),
                dayTime(20),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(4),
                supervisorApproves());
    }
}
