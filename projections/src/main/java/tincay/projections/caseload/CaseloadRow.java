package tincay.projections.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.CaseId;

/**
 * One case in a worker's list.
 *
 * @param answerDue when the next answer to one of its referrals is due
 */
public record CaseloadRow(
        CaseId caseId,
        String caseNumber,
        CaseStatus status,
        @Nullable RiskLevel riskLevel,
        LocalDate openedOn,
        boolean communeNotified,
        @Nullable Instant answerDue) {

    /** When the day of arrival ends: until then the commune is notified and the danger assessed. */
    public Instant arrivalDayEnds(ZoneId zone) {
        return openedOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What is due first, if anything is. */
    public Optional<Instant> nextDue(ZoneId zone) {
        if (status == CaseStatus.CLOSED) {
            return Optional.empty();
        }
        boolean dueToday = !communeNotified || riskLevel == null;
        return Stream.concat(dueToday ? Stream.of(arrivalDayEnds(zone)) : Stream.empty(), Stream.ofNullable(answerDue))
                .min(Instant::compareTo);
    }
}
