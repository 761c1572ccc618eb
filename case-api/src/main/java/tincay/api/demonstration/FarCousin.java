package tincay.api.demonstration;

import static tincay.api.demonstration.Arriving.comesAndMayBeKnown;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Knowing.declaresTie;
import static tincay.api.demonstration.Knowing.firstIsLetIn;
import static tincay.api.demonstration.Knowing.firstIsShutOut;
import static tincay.api.demonstration.Knowing.likenessMeansNothing;
import static tincay.api.demonstration.Knowing.tellsTie;
import static tincay.api.demonstration.Knowing.withdrawsTie;
import static tincay.api.demonstration.Moving.offersCase;
import static tincay.api.demonstration.Moving.takesOfferBack;
import static tincay.api.demonstration.Passing.colleague;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.firstOfTheAddress;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Supervising.assignsColleague;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.Relation;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.Tie;
import tincay.domain.codes.TransferReason;
import tincay.domain.codes.ViolenceForm;

/** Workers tell of their own people; one is shut out for a while, and a name that was told meant somebody else. */
final class FarCousin implements Situation {

    @Override
    public String tag() {
        return "far-cousin";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                colleague(),
                declaresTie("cousin", "Lường Văn Khoa", Tie.OTHER_KIN),
                firstOfTheAddress(),
                comesAndMayBeKnown(
                        woman("Lường Thị Vui", 37, Relation.HUSBAND, ViolenceForm.PSYCHOLOGICAL, "insult_humiliation")
                                .by("Lường Văn Khoa")),
                assesses("jobOrDebt"),
                tellsCommune(),
                likenessMeansNothing(),
                tellsTie(Tie.CLOSE),
                assignsColleague(),
                hours(2),
                firstIsShutOut(Tie.CLOSE),
                dayTime(1),
                firstIsLetIn(),
                colleague(),
                offersCase("away", 2, TransferReason.SHE_ASKED),
                hours(3),
                takesOfferBack("away"),
                supports(SupportKind.LISTENING),
                plansSafety(),
                dayTime(9),
                closes(ClosureReason.NEEDS_MET),
                withdrawsTie("cousin"));
    }
}
