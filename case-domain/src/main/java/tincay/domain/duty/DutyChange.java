package tincay.domain.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.stream.Id;

/** What a fact does to one thing that is owed. */
public sealed interface DutyChange {

    DutyId id();

    /**
     * It is owed, or may come to be owed in this case.
     *
     * @param about the case or the thing of the case it is owed for
     * @param begun since when; null while it is not owed
     * @param due until when; null while it is not owed
     */
    record Listed(
            Duty duty,
            Id about,
            @Nullable Instant begun,
            @Nullable Instant due) implements DutyChange {
        @Override
        public DutyId id() {
            return DutyId.of(duty, about);
        }
    }

    /** It is owed from now on; that it comes to be owed once more while it is owed already changes nothing. */
    record Begun(DutyId id, Instant begun, Instant due) implements DutyChange {}

    /** It is owed by then at the latest; an earlier time stays, and so does what was done. */
    record Within(DutyId id, Instant begun, Instant due) implements DutyChange {}

    /** Whatever was before, it is owed anew; with nulls it is not owed for the time being. */
    record Anew(
            DutyId id, @Nullable Instant begun, @Nullable Instant due) implements DutyChange {}

    /** It need not be done, whenever it is due; or, with false, it need be once more. */
    record Waived(DutyId id, boolean waived) implements DutyChange {}

    /** It was done then; only the first time counts. */
    record Done(DutyId id, Instant at) implements DutyChange {

        /** It was done on that day, at an hour nobody noted: the earliest, so that nobody is called late who may not have been. */
        public static Done on(DutyId id, LocalDate day) {
            return new Done(id, Deadlines.beginOf(day));
        }
    }

    /** It was recorded that it was not done in time. */
    record Missed(DutyId id) implements DutyChange {}
}
