package tincay.domain.supportcase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Confidential;
import tincay.domain.stay.StayId;

/** What can be asked of a case about where the survivor stays. */
public sealed interface CaseStayCommand extends CaseCommand {

    /** Begins a stay; one at a time. */
    record BeginStay(CaseId caseId, StayId stayId, StayKind kind, LocalDate on, Confidential<StayPlace> place)
            implements CaseStayCommand {}

    /** Notes how a stay ended; sent by the stay's own end. */
    record FinishStay(
            CaseId caseId,
            StayId stayId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            StayEnd end,
            LocalDate on) implements CaseStayCommand {}
}
