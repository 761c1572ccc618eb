package tincay.projections.caseload;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.CaseId;

/** One case in a worker's list. */
public record CaseloadRow(
        CaseId caseId,
        String caseNumber,
        CaseStatus status,
        @Nullable RiskLevel riskLevel,
        LocalDate openedOn) {}
