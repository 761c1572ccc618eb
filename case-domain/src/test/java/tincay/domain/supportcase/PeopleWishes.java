package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.codes.PersonRole;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlan;
import tincay.domain.supportcase.ChildPlanCommand.RecordChildPlanApproval;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;

/** What may be asked at random about the people of a case. */
final class PeopleWishes {

    private final SplittableRandom random;
    private final CaseId caseId;
    private final List<PersonId> known = new ArrayList<>();
    private final List<PersonId> registered = new ArrayList<>();

    PeopleWishes(SplittableRandom random, CaseId caseId) {
        this.random = random;
        this.caseId = caseId;
    }

    Command next() {
        return switch (random.nextInt(8)) {
            case 0 -> new AddPerson(caseId, person(), PersonRole.values()[random.nextInt(5)], day());
            case 1 ->
                new NameRepresentative(
                        caseId,
                        random.nextBoolean() ? person() : null,
                        random.nextBoolean(),
                        day(),
                        sealed(Purpose.FACTS));
            case 2 -> new NoteWhoAgrees(caseId, WhoAgrees.values()[random.nextInt(3)], day());
            case 3 -> {
                registered.add(new PersonId(new UUID(random.nextLong(), random.nextLong())));
                yield new RegisterPerson(registered.getLast(), sealed(Purpose.IDENTITY), null);
            }
            case 4 ->
                registered.isEmpty()
                        ? next()
                        : new CorrectDetails(
                                registered.get(random.nextInt(registered.size())),
                                random.nextBoolean() ? sealed(Purpose.IDENTITY) : null,
                                sealed(Purpose.CONTACT),
                                null,
                                sealed(Purpose.CORRECTION));
            case 5 -> new RecordChildPlan(caseId, day());
            case 6 -> new RecordChildPlanApproval(caseId, day());
            default ->
                new RecordAnswers(
                        caseId,
                        day(),
                        ARRIVAL,
                        random.nextBoolean(),
                        random.nextBoolean() ? NOON : null,
                        sealed(Purpose.RISK),
                        null,
                        null,
                        sealed(Purpose.CHILDREN),
                        null,
                        null);
        };
    }

    /** Mostly somebody new. */
    private PersonId person() {
        if (known.isEmpty() || random.nextInt(100) < 70) {
            known.add(new PersonId(new UUID(random.nextLong(), random.nextLong())));
        }
        return known.getLast();
    }

    private LocalDate day() {
        return ARRIVAL.plusDays(random.nextInt(-1, 35));
    }
}
