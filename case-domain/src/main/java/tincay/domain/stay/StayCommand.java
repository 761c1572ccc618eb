package tincay.domain.stay;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.StayPlace;

/** What can be asked of a stay. */
public sealed interface StayCommand extends Command {

    StayId stayId();

    @Override
    default StayId target() {
        return stayId();
    }

    /** Starts the stay the case decided on; sent by the case's own decision. */
    record StartStay(
            StayId stayId,
            CaseId caseId,
            StayKind kind,
            @Nullable LocalDate lastDay,
            LocalDate on,
            Confidential<StayPlace> place)
            implements StayCommand {}

    /** Lets the stay last until another day, for a reason. */
    record ExtendStay(
            StayId stayId, StayExtension because, LocalDate lastDay, LocalDate on, Confidential<StayReason> reason)
            implements StayCommand {}

    /** Goes on with the stay at another place. */
    record MoveStay(StayId stayId, StayKind kind, LocalDate on, Confidential<StayPlace> place) implements StayCommand {}

    /** Looks at whether the place is still right for her. */
    record ReviewStay(StayId stayId, LocalDate on, @Nullable Confidential<StayReason> words) implements StayCommand {}

    /**
     * Says that nobody seems to have looked at the place in time; sent by the clock, never by a person.
     *
     * @param now the time the clock said
     */
    record DeclareStayReviewOverdue(StayId stayId, Instant due, Instant now) implements StayCommand {}

    /** Ends the stay. */
    record EndStay(StayId stayId, StayEnd end, LocalDate on) implements StayCommand {}

    /** Asks whether the stay has reached its limit; sent when its last day is over. */
    record DeclareLimitReached(StayId stayId, LocalDate today) implements StayCommand {}
}
