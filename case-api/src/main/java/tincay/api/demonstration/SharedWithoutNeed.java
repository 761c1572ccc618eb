package tincay.api.demonstration;

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
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Sharing.tellsPartner;
import static tincay.api.demonstration.Urgent.doesNotAgree;
import static tincay.api.demonstration.Urgent.isToldOfIt;
import static tincay.api.demonstration.Urgent.sendsToHospital;
import static tincay.api.demonstration.Urgent.supervisorLooksAt;

import java.util.List;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.SupportKind;

/** As she had come round by then, sharing without asking was not right: it is taken back, and the hospital is told. */
final class SharedWithoutNeed implements Situation {

    @Override
    public String tag() {
        return "shared-without-need";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                at(19, 20),
                cannotBeAsked(Unconscious.SHE, "hospital"),
                refused("case.record-consent-awaited", supports(SupportKind.LISTENING)),
                sendsToHospital("hospital"),
                hours(9),
                supervisorLooksAt("hospital", ReviewResult.NOT_CONFIRMED),
                hours(1),
                tellsPartner("hospital"),
                dayTime(1),
                agreesToRecord(Unconscious.SHE),
                isToldOfIt("hospital"),
                doesNotAgree("hospital"),
                assesses("afraidForLife"),
                tellsCommune(),
                supports(SupportKind.LISTENING),
                plansSafety(),
                dayTime(16),
                proposesToClose(ClosureReason.SURVIVORS_WISH),
                hours(7),
                supervisorApproves());
    }
}
