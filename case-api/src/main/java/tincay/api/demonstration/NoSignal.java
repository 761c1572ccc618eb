package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Answering.declines;
import static tincay.api.demonstration.Arriving.cameDaysAgo;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.Language;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** Written on paper where there is no signal, entered two days later. */
final class NoSignal implements Situation {

    @Override
    public String tag() {
        return "no-signal";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(10, 0),
                cameDaysAgo(
                        2,
                        woman("Lò Thị Pản", 29, Relation.HUSBAND, ViolenceForm.PSYCHOLOGICAL, "isolation_confinement")
                                .of("muong", Language.MUONG)),
                assesses("isolated", "controlling", "afraidForLife"),
                tellsCommune(),
                supports(SupportKind.LISTENING),
                refersToCounselling("talks", Urgency.NORMAL),
                dayTime(2),
                declines("talks", DeclineReason.NO_CAPACITY),
                refersOutside("talks elsewhere", ServiceKind.SOCIAL_ASSISTANCE, Urgency.NORMAL),
                dayTime(2),
                accepts("talks elsewhere"),
                dayTime(12),
                completes("talks elsewhere", ReferralOutcome.PARTLY_MET),
                dayTime(10),
                closes(ClosureReason.NEEDS_MET));
    }
}
