package tincay.domain.supportcase;

import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;

import static tincay.domain.Facts.ARRIVAL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.RiskLevel;
import tincay.domain.duty.Duty;
import tincay.domain.duty.DutyId;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;

/** A clock that says of anything that was ever due that it is over, too early, too late and again. */
final class RandomClock {

    private record Shared(Duty duty, UrgentSharingId about, Instant at) {}

    private record Due(Duty duty, ReferralId referral, Instant at) {}

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<Due> dues = new ArrayList<>();
    private final List<Shared> shared = new ArrayList<>();

    RandomClock(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    void granted(Command wish) {
        switch (wish) {
            case OpenCase open -> {
                dues.add(new Due(Duty.NOTIFY_COMMUNE, null, end(open.happenedOn())));
                dues.add(new Due(Duty.ASSESS, null, end(open.happenedOn())));
                dues.add(new Due(
                        Duty.CHILD_PROTECTION, null, end(open.happenedOn()).plus(Duration.ofHours(12))));
            }
            case AssessRisk risk
            when risk.level() == RiskLevel.HIGH ->
                dues.add(new Due(Duty.REFER, null, end(risk.on().plusDays(1))));
            case NoteHealthWindow noted -> {
                dues.add(new Due(
                        Duty.HEALTH_WITHIN_72_HOURS, null, noted.eventAt().plus(Duration.ofHours(72))));
                dues.add(new Due(
                        Duty.HEALTH_WITHIN_120_HOURS, null, noted.eventAt().plus(Duration.ofHours(120))));
            }
            case ReopenCase again -> dues.add(new Due(Duty.ASSESS, null, end(again.on())));
            case MakeReferral made ->
                dues.add(new Due(
                        Duty.REFERRAL_ANSWER,
                        made.referralId(),
                        made.madeAt().plus(made.urgency().answerDue())));
            case JustifyUrgentSharing urgent -> {
                shared.add(new Shared(Duty.REVIEW, urgent.sharingId(), urgent.decidedAt().plus(Duration.ofHours(24))));
                shared.add(new Shared(
                        Duty.ASK_CONSENT_AGAIN, urgent.sharingId(), urgent.decidedAt().plus(Duration.ofHours(48))));
            }
            default -> {}
        }
    }

    Command wish() {
        if (random.nextInt(6) == 0) {
            LocalDate told = ARRIVAL.plusDays(random.nextInt(-1, 9));
            return new NoteHealthWindow(caseId, end(told).minus(Duration.ofHours(random.nextInt(200))), told);
        }
        if (!shared.isEmpty() && random.nextInt(4) == 0) {
            Shared due = shared.get(random.nextInt(shared.size()));
            return new DeclareOverdue(
                    caseId,
                    DutyId.of(due.duty(), due.about()),
                    due.at(),
                    due.at().plusSeconds(random.nextInt(-1, 20)));
        }
        Due due = dues.get(random.nextInt(dues.size()));
        Instant said = random.nextInt(10) == 0 ? due.at().plusSeconds(random.nextInt(5)) : due.at();
        Instant now = due.at().plusSeconds(random.nextInt(-3, 20));
        return due.referral() != null
                ? new DeclareAnswerOverdue(due.referral(), said, now)
                : new DeclareOverdue(caseId, DutyId.of(due.duty(), caseId), said, now);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(7));
    }
}
