package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;

/** What a worker says about following up a case. */
final class FollowUpAnswers {

    private FollowUpAnswers() {}

    /** A day to ask how the survivor is. */
    record Planned(
            @NotNull LocalDate plannedFor,
            @PastOrPresent @Nullable LocalDate on) {}

    /**
     * What asking came to.
     *
     * @param next the day to ask again, if one is agreed
     */
    record Outcome(
            @NotNull FollowUpOutcome outcome,
            @Size(max = 2000) @Nullable String words,
            @PastOrPresent @Nullable LocalDate on,
            @Nullable LocalDate next) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /**
     * Why nobody asked.
     *
     * @param next the day to ask instead, if one is agreed
     */
    record Omission(
            @NotNull MissedBecause because,
            @PastOrPresent @Nullable LocalDate on,
            @Nullable LocalDate next) {}
}
