package tincay.bench.engines;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.address.AddressId;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.RiskLevel;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.NoteId;
import tincay.domain.worker.WorkerId;

/** What people ask for at a trusted address, with everything personal sealed. */
public final class Requests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Notes notes = new Notes();
    private final WorkerId worker = new WorkerId(UUID.randomUUID());
    private final AddressId address = new AddressId(UUID.randomUUID());

    /** The worker who asks. */
    public WorkerId worker() {
        return worker;
    }

    OpenCase open(CaseId id) {
        return new OpenCase(
                id,
                CaseNumber.draw(new SplittableRandom(id.value().getLeastSignificantBits())),
                address,
                worker,
                new PersonId(UUID.randomUUID()),
                List.of(),
                null,
                DAY,
                BroughtBy.SELF,
                false,
                notes.sealed(Purpose.FACTS),
                notes.sealed(Purpose.ACCOUNT),
                notes.sealed(Purpose.CONTACT),
                notes.sealed(Purpose.STATISTICS));
    }

    WriteNote note(CaseId id) {
        return new WriteNote(id, new NoteId(UUID.randomUUID()), NoteKind.VISIT, DAY, notes.note());
    }

    AssessRisk risk(CaseId id) {
        return new AssessRisk(
                id, "tincay-1", RiskLevel.MEDIUM, RiskLevel.MEDIUM, false, DAY, notes.sealed(Purpose.RISK));
    }

    /** What a peer without our rules stores for the same note. */
    NoteWritten written(CaseId id) {
        return new NoteWritten(id, new NoteId(UUID.randomUUID()), NoteKind.VISIT, DAY, notes.note());
    }
}
