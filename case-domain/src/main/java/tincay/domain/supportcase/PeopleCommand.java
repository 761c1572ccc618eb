package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.PersonRole;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed.RepresentativeKind;

/** What can be asked about who else there is in a case, and what more was told. */
public sealed interface PeopleCommand extends CaseCommand {

    LocalDate on();

    /** Takes in somebody beside the survivor. */
    record AddPerson(CaseId caseId, PersonId person, PersonRole role, LocalDate on) implements PeopleCommand {}

    /** Notes who speaks for a child, or that nobody may who cares for it. */
    record NameRepresentative(
            CaseId caseId, @Nullable PersonId person, boolean safe, LocalDate on, Confidential<RepresentativeKind> kind)
            implements PeopleCommand {}

    /** Notes whose yes a consent takes, as the age says; a repeat changes nothing. */
    record NoteWhoAgrees(CaseId caseId, WhoAgrees who, LocalDate on) implements PeopleCommand {}

    /** Records what more was told. */
    record RecordAnswers(
            CaseId caseId,
            LocalDate on,
            @Nullable LocalDate noticeToldOn,
            boolean childHarmed,
            @Nullable Instant at,
            @Nullable Confidential<RiskTold> risk,
            @Nullable Confidential<HealthTold> health,
            @Nullable Confidential<NeedsTold> needs,
            @Nullable Confidential<ChildrenTold> children,
            @Nullable Confidential<PerpetratorTold> perpetrator,
            @Nullable Confidential<Wish> wish)
            implements PeopleCommand {}
}
