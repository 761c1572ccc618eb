package tincay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.AgeBand;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.counting.Moment;

/** Cases of the first half of 2026 that never were, one after the other and none of them kept. */
final class InventedCases {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    private final SplittableRandom random;
    private long place;

    InventedCases(long seed) {
        random = new SplittableRandom(seed);
    }

    CountedCase next() {
        LocalDate opened = NEW_YEAR.plusDays(random.nextInt(DAYS));
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Opened(
                at(opened),
                new CodedFacts(
                        any(ViolenceForm.values()).name(),
                        any(AgeBand.values()).name(),
                        any(Sex.values()).name(),
                        any("kinh", "muong", "tay"))));
        happenings.add(new Assessed(at(opened), any(RiskLevel.values())));
        ServiceKind service = any(ServiceKind.values());
        happenings.add(new Referred(at(opened.plusDays(1)), service));
        happenings.add(new Settled(at(opened.plusDays(9)), service, ReferralState.COMPLETED));
        happenings.add(new Closed(at(opened.plusDays(50)), any(ClosureReason.values())));
        return new CountedCase(
                random.nextLong(), any("01", "04", "08", "11"), any("09676", "09700", "10441"), happenings);
    }

    private Moment at(LocalDate day) {
        return new Moment(day, place++);
    }

    @SafeVarargs
    private final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
