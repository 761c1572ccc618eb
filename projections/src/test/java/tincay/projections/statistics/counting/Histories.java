package tincay.projections.statistics.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Reopened;
import tincay.projections.statistics.counting.Happening.Settled;

/** Random lives of cases, over about three years, from a seed. */
final class Histories {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String[] COMMUNES = {"09676", "09700", "04930", "10081", "00004", "09895"};

    private final SplittableRandom random;
    private long place;

    Histories(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The cases of one person, one to three of them. */
    List<CountedCase> person() {
        List<CountedCase> cases = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            cases.add(one());
        }
        return cases;
    }

    private CountedCase one() {
        LocalDate day = FIRST.plusDays(random.nextInt(700));
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Opened(at(day), facts()));
        for (int i = random.nextInt(14); i > 0; i--) {
            day = day.plusDays(random.nextInt(90));
            happenings.add(happening(at(day)));
        }
        return new CountedCase(random.nextLong(), "01", COMMUNES[random.nextInt(COMMUNES.length)], happenings);
    }

    private Happening happening(Moment at) {
        ServiceKind service = any(ServiceKind.values());
        return switch (random.nextInt(8)) {
            case 0 -> new Corrected(at, facts());
            case 1 -> new Assessed(at, any(RiskLevel.values()));
            case 2 ->
                new Settled(at, service, any(ReferralState.COMPLETED, ReferralState.REVOKED, ReferralState.DECLINED));
            case 3 -> new Closed(at, any(ClosureReason.values()));
            case 4 -> new Reopened(at);
            case 5 -> new Asked(at, random.nextBoolean());
            default -> new Referred(at, service);
        };
    }

    private CodedFacts facts() {
        return new CodedFacts(
                any("PHYSICAL", "PSYCHOLOGICAL", "SEXUAL", "ECONOMIC", "SEVERAL"),
                any("AGE_UNDER_16", "AGE_18_29", "AGE_30_44", "AGE_60_PLUS"),
                any("FEMALE", "MALE"),
                any("kinh", "muong", "tay", "UNKNOWN"));
    }

    private Moment at(LocalDate day) {
        return new Moment(day, place++);
    }

    @SafeVarargs
    private final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
