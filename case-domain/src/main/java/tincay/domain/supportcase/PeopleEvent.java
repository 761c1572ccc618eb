package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.PersonRole;
import tincay.domain.codes.Representative;
import tincay.domain.eventname.EventName;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;

/** Who else there is in a case, and what more the survivor told of them and of herself. */
public sealed interface PeopleEvent extends CaseEvent {

    /** Somebody beside the survivor belongs to the case; who it is stands in their own record. */
    @EventName("case.person_added")
    record PersonAdded(CaseId caseId, PersonId person, PersonRole role, LocalDate on) implements PeopleEvent {}

    /**
     * It was said who speaks for a child.
     *
     * @param safe whether the child is safe with them, so that they may agree to something for it
     */
    @EventName("case.representative_named")
    record RepresentativeNamed(
            CaseId caseId, @Nullable PersonId person, boolean safe, LocalDate on, Confidential<RepresentativeKind> kind)
            implements PeopleEvent {

        /** The kind of a representative, in clear. */
        public record RepresentativeKind(Representative kind) {
            @Override
            public String toString() {
                return "▇";
            }
        }
    }

    /** Whose yes a consent takes in this case, as the age says. */
    @EventName("case.who_agrees_noted")
    record WhoAgreesNoted(CaseId caseId, WhoAgrees who, LocalDate on) implements PeopleEvent {}

    /**
     * More was told than is needed to open a case; each part is sealed for the group it may be shared in.
     *
     * @param noticeToldOn when the survivor was told that the commune will be
     * @param at the hour it was told, if somebody noted it
     */
    @EventName("case.answers_recorded")
    record AnswersRecorded(
            CaseId caseId,
            LocalDate on,
            @Nullable LocalDate noticeToldOn,
            @Nullable Instant at,
            @Nullable Confidential<RiskTold> risk,
            @Nullable Confidential<HealthTold> health,
            @Nullable Confidential<NeedsTold> needs,
            @Nullable Confidential<ChildrenTold> children,
            @Nullable Confidential<PerpetratorTold> perpetrator,
            @Nullable Confidential<Wish> wish)
            implements PeopleEvent {}

    /**
     * It was told that a child was beaten, threatened or abused: those who protect children must know.
     *
     * @param at the hour it was told, if somebody noted it
     */
    @EventName("case.child_harm_told")
    record ChildHarmTold(
            CaseId caseId, LocalDate on, @Nullable Instant at) implements PeopleEvent {}
}
