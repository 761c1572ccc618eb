package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.saysAbsent;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.missesFollowUp;
import static tincay.api.demonstration.Caring.plansFollowUp;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.nobodyAnswers;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** Nobody assesses, nobody tells the commune, nobody asks after her: each is a fact. */
final class Forgotten implements Situation {

    @Override
    public String tag() {
        return "forgotten";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                        "Lê Thị Duyên",
                        22,
                        Relation.BOYFRIEND_GIRLFRIEND,
                        ViolenceForm.PSYCHOLOGICAL,
                        "online_threat")),
                dayTime(4),
                assesses("following", "suicideThreatOther"),
                dayTime(3),
                tellsCommune(),
                refersToCounselling("talks", Urgency.URGENT),
                nobodyAnswers("talks"),
                accepts("talks"),
                plansFollowUp("week", 7),
                dayTime(12),
                missesFollowUp("week", MissedBecause.STAFF_BUSY),
                saysAbsent("talks"),
                dayTime(40),
                proposesToClose(ClosureReason.CONTACT_LOST),
                hours(20),
                supervisorApproves());
    }
}
