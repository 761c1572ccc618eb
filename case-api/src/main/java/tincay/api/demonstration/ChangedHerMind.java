package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.callsBack;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.notes;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sharing.tellsPartner;
import static tincay.api.demonstration.Sharing.withdraws;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** She no longer wants what she agreed to: the service inside goes dark, the case goes on. */
final class ChangedHerMind implements Situation {

    @Override
    public String tag() {
        return "changed-her-mind";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman(
                        "Đinh Thị Thảo",
                        24,
                        Relation.COHABITING_PARTNER,
                        ViolenceForm.PSYCHOLOGICAL,
                        "insult_humiliation",
                        "following_and_watching")),
                assesses("following", "separating"),
                tellsCommune(),
                refersToCounselling("talks", Urgency.NORMAL),
                refersOutside("law", ServiceKind.LEGAL_AID, Urgency.NORMAL),
                dayTime(1),
                accepts("talks"),
                callsBack("law"),
                dayTime(1),
                withdraws("talks"),
                withdraws("law"),
                hours(2),
                tellsPartner("law"),
                notes("why", NoteKind.CALL, "Người tư vấn là họ hàng của hàng xóm."),
                supports(SupportKind.COPING_SKILLS),
                dayTime(9),
                plansSafety(),
                closes(ClosureReason.SURVIVORS_WISH));
    }
}
