package tincay.api.demonstration;

import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Asking.asks;
import static tincay.api.demonstration.Asking.isAcknowledged;
import static tincay.api.demonstration.Asking.isAnsweredByAnother;
import static tincay.api.demonstration.Asking.isAnsweredByTheSame;
import static tincay.api.demonstration.Asking.isNotMet;
import static tincay.api.demonstration.Asking.nobodyAcknowledges;
import static tincay.api.demonstration.Asking.takesLonger;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Passing.refused;
import static tincay.api.demonstration.Survivor.woman;

import java.util.List;

import tincay.domain.codes.AskedBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.Relation;
import tincay.domain.codes.RequestRefused;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.ViolenceForm;

/** She asks that what was written about her be erased; her husband asks what is held about him, and is told nothing. */
final class AsksForErasure implements Situation {

    @Override
    public String tag() {
        return "asks-for-erasure";
    }

    @Override
    public List<Verb> told() {
        return List.of(
                comes(woman("Lê Thị Ngọc", 29, Relation.HUSBAND, ViolenceForm.ECONOMIC, "control_of_income")
                        .by("Lê Văn Bách")),
                assesses("moneyControlled"),
                tellsCommune(),
                supports(SupportKind.LEGAL_INFORMATION),
                dayTime(10),
                closes(ClosureReason.SURVIVORS_WISH),
                dayTime(8),
                asks("hers", DataRequest.ERASE, AskedBy.THE_PERSON, "Lê Thị Ngọc", "Muốn xóa hết những gì đã ghi."),
                asks("his", DataRequest.ACCESS, AskedBy.SOMEBODY_ELSE, "Lê Văn Bách", "Hỏi ở đây giữ gì về mình."),
                hours(1),
                isAcknowledged("hers"),
                nobodyAcknowledges("his", DataRequest.ACCESS),
                at(9, 0),
                refused("data-request.neutral-answer", isAnsweredByTheSame("his")),
                isNotMet("his", RequestRefused.NOT_THE_PERSON),
                dayTime(6),
                takesLonger("hers"),
                dayTime(4),
                refused("data-request.second-person", isAnsweredByTheSame("hers")),
                isAnsweredByAnother("hers"));
    }
}
