package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stay.StayId;

/** What happened in a case about where the survivor stays; the place is sealed under the stay's own key. */
public sealed interface CaseStayEvent extends CaseEvent {

    /** The survivor began to stay away from home. */
    @EventName("case.stay_begun")
    record StayBegun(
            CaseId caseId,
            StayId stayId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            LocalDate on,
            Confidential<StayPlace> place)
            implements CaseStayEvent {}

    /** A stay came to its end. */
    @EventName("case.stay_finished")
    record StayFinished(
            CaseId caseId,
            StayId stayId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            StayEnd end,
            LocalDate on) implements CaseStayEvent {}
}
