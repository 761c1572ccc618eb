package tincay.projections.statistics.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.counting.Moment;
import tincay.projections.statistics.plan.Aspect;

/** Lives of invented cases of 2026, each of somebody else: assessed, referred to none, one or two services, most of them closed. */
final class Lives {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final SplittableRandom random;
    private long place;

    Lives(SplittableRandom random) {
        this.random = random;
    }

    CountedCase one(String province, String commune, Shares shares) {
        LocalDate opened = NEW_YEAR.plusDays(random.nextInt(365));
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Opened(at(opened), facts(shares)));
        String risk = shares.any(Aspect.RISK, random);
        if (!risk.equals("NOT_ASSESSED")) {
            happenings.add(new Assessed(at(opened), RiskLevel.valueOf(risk)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = opened.plusDays(random.nextInt(20));
            ServiceKind service = any(ServiceKind.values());
            happenings.add(new Referred(at(day), service));
            happenings.add(new Settled(at(day.plusDays(5)), service, ReferralState.COMPLETED));
        }
        if (random.nextInt(10) > 1) {
            happenings.add(new Closed(at(opened.plusDays(40 + random.nextInt(150))), any(ClosureReason.values())));
        }
        happenings.subList(1, happenings.size()).sort(Comparator.comparing(Happening::at));
        return new CountedCase(random.nextLong(), province, commune, happenings);
    }

    private CodedFacts facts(Shares shares) {
        return new CodedFacts(
                shares.any(Aspect.FORM, random),
                shares.any(Aspect.AGE, random),
                shares.any(Aspect.SEX, random),
                shares.any(Aspect.ETHNIC_GROUP, random));
    }

    private Moment at(LocalDate day) {
        return new Moment(day, place++);
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
