package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Besides.correctsFacts;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.notes;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.strikesNote;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.reopens;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.minutes;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/** A case that had ended is opened again after new harm; a note in the wrong file is struck. */
final class NewHarm implements Situation {

    @Override
    public String tag() {
        return "new-harm";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman("Bạch Thị Hiền", 33, Relation.HUSBAND, ViolenceForm.PHYSICAL, "beating_or_injury")),
                assesses("injured"),
                tellsCommune(),
                correctsFacts(woman(
                        "Bạch Thị Hiền",
                        33,
                        Relation.HUSBAND,
                        ViolenceForm.PHYSICAL,
                        "beating_or_injury",
                        "insult_humiliation")),
                plansSafety(),
                dayTime(15),
                closes(ClosureReason.NEEDS_MET),
                refused("case.closed", supports(SupportKind.LISTENING)),
                dayTime(35),
                reopens(ReopenReason.NEW_HARM),
                assesses("strangled", "injured"),
                notes("wrong file", NoteKind.VISIT, "Ghi nhầm hồ sơ."),
                minutes(30),
                strikesNote("wrong file"),
                refersToCounselling("talks", Urgency.URGENT),
                hours(3),
                accepts("talks"),
                dayTime(25),
                reports("talks", ReferralOutcome.NEEDS_MET),
                proposesToClose(ClosureReason.NEEDS_MET),
                hours(6),
                supervisorApproves());
    }
}
