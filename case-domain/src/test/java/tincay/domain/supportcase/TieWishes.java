package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.Facts;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.worker.WorkerId;

/** What people ask for where the case may be about a worker's own kin. */
final class TieWishes {

    private final SplittableRandom random;
    private final CaseId caseId;

    TieWishes(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    Command next() {
        LocalDate day = ARRIVAL.plusDays(random.nextInt(-1, 35));
        WorkerId worker = somebody();
        return switch (random.nextInt(7)) {
            case 0 -> new TellTie(caseId, worker, day, sealed(Purpose.TIE));
            case 1, 2 -> new ConfirmTie(caseId, worker, somebody(), day, sealed(Purpose.TIE));
            case 3, 4 -> new LiftTie(caseId, worker, somebody(), day, sealed(Purpose.TIE));
            case 5 -> new AssignWorker(caseId, worker, day);
            default -> new DismissLikeness(caseId, new LikenessId(new UUID(random.nextLong(), random.nextLong())), day);
        };
    }

    private WorkerId somebody() {
        return random.nextInt(100) < 70 ? Facts.LAN : Facts.MAI;
    }
}
