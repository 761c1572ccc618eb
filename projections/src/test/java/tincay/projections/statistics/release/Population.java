package tincay.projections.statistics.release;

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

/** An invented province, from a seed: so many cases a year, each of somebody else, most of them closed within half a year. */
final class Population {

    private static final String[] COMMUNES = {
        "09676", "09694", "09700", "09706", "04930", "09988", "09952", "10081", "10441"
    };

    private final SplittableRandom random;
    private long place;

    Population(long seed) {
        random = new SplittableRandom(seed);
    }

    List<CountedCase> year(int year, int cases) {
        List<CountedCase> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            all.add(one(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365))));
        }
        return all;
    }

    private CountedCase one(LocalDate opened) {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Opened(at(opened), facts()));
        if (random.nextInt(10) > 0) {
            happenings.add(new Assessed(at(opened), RiskLevel.values()[random.nextInt(3)]));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = opened.plusDays(random.nextInt(20));
            ServiceKind service = ServiceKind.values()[random.nextInt(5)];
            happenings.add(new Referred(at(day), service));
            happenings.add(new Settled(at(day.plusDays(5)), service, ReferralState.COMPLETED));
        }
        if (random.nextInt(10) > 1) {
            LocalDate day = opened.plusDays(40 + random.nextInt(150));
            happenings.add(new Closed(at(day), ClosureReason.values()[random.nextInt(4)]));
        }
        happenings.subList(1, happenings.size()).sort(Comparator.comparing(Happening::at));
        return new CountedCase(
                random.nextLong(), "01", COMMUNES[random.nextInt(random.nextInt(COMMUNES.length) + 1)], happenings);
    }

    private CodedFacts facts() {
        return new CodedFacts(
                any("PSYCHOLOGICAL", "PHYSICAL", "SEVERAL", "ECONOMIC", "SEXUAL"),
                any("AGE_30_44", "AGE_18_29", "AGE_45_59", "AGE_60_PLUS", "AGE_16_17", "AGE_UNDER_16"),
                random.nextInt(12) == 0 ? "MALE" : "FEMALE",
                any("kinh", "muong", "dao", "tay"));
    }

    /** The first ones more often. */
    private String any(String... values) {
        return values[random.nextInt(random.nextInt(values.length) + 1)];
    }

    private Moment at(LocalDate day) {
        return new Moment(day, place++);
    }
}
