package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;

/** What people ask for about stays, most of it where a limit is near. */
final class StayWishes {

    private record Known(StayId id, StayKind kind, LocalDate on) {}

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<Known> stays = new ArrayList<>();

    StayWishes(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    void granted(Command wish) {
        switch (wish) {
            case BeginStay begin -> stays.add(new Known(begin.stayId(), begin.kind(), begin.on()));
            case MoveStay move -> stays.add(new Known(move.stayId(), move.kind(), move.on()));
            case EndStay end ->
                stays.add(new Known(end.stayId(), stays.getLast().kind(), end.on()));
            default -> {}
        }
    }

    Command next() {
        if (stays.isEmpty()) {
            return begin(kind(), ARRIVAL.plusDays(random.nextInt(-1, 10)));
        }
        Known stay = stays.getLast();
        LocalDate day = stay.on().plusDays(random.nextInt(-1, 3));
        return switch (random.nextInt(11)) {
            case 0, 1 -> begin(random.nextInt(3) == 0 ? kind() : stay.kind(), day);
            case 2, 3 -> extend(stay, day);
            case 4 ->
                new MoveStay(stay.id(), random.nextBoolean() ? stay.kind() : kind(), day, sealed(Purpose.STAY_PLACE));
            case 5, 6 -> new EndStay(stay.id(), random.nextBoolean() ? StayEnd.LIMIT : one(StayEnd.values()), day);
            case 7, 8 -> new ReviewStay(stay.id(), day, random.nextBoolean() ? null : sealed(Purpose.STAY));
            case 9 -> overlooked(stay);
            default -> new DeclareLimitReached(stay.id(), day.plusDays(random.nextInt(3)));
        };
    }

    private DeclareStayReviewOverdue overlooked(Known stay) {
        Instant due = stay.on()
                .plusDays(stay.kind() == StayKind.TRUSTED_ADDRESS ? 4 : 8)
                .atStartOfDay()
                .toInstant(ZoneOffset.ofHours(7));
        return new DeclareStayReviewOverdue(stay.id(), due, due.plusSeconds(random.nextInt(-1, 3)));
    }

    private BeginStay begin(StayKind kind, LocalDate on) {
        return new BeginStay(caseId, new StayId(uuid()), kind, on, sealed(Purpose.STAY_PLACE));
    }

    private ExtendStay extend(Known stay, LocalDate on) {
        LocalDate limit = stay.kind().lastDay(stay.on());
        LocalDate until =
                (limit == null ? stay.on() : limit).plusDays(random.nextInt(4) == 0 ? 100 : random.nextInt(3));
        return new ExtendStay(stay.id(), one(StayExtension.values()), until, on, sealed(Purpose.STAY));
    }

    private StayKind kind() {
        return random.nextBoolean() ? StayKind.PUBLIC_HEALTH_FACILITY : one(StayKind.values());
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
