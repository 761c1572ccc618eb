package tincay.api.feedback;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.programme.FeedbackAnswers;

/**
 * A form as it was filled in on paper; what was left open was not said.
 *
 * @param half the half-year, such as {@code 2026-1}
 * @param words what should be done differently
 */
record FeedbackEntry(
        @NotNull AddressId addressId,
        @NotNull @Size(max = 6) String half,
        @Nullable FeedbackAnswer privately,
        @Nullable FeedbackAnswer listened,
        @Nullable FeedbackAnswer blamed,
        @Nullable FeedbackAnswer decided,
        @Nullable FeedbackAnswer whoMaySee,
        @Nullable FeedbackAnswer safer,
        @Nullable FeedbackAnswer sentHelped,
        @Size(max = 1000) @Nullable String words) {

    FeedbackAnswers answers() {
        return new FeedbackAnswers(
                given(privately),
                given(listened),
                given(blamed),
                given(decided),
                given(whoMaySee),
                given(safer),
                given(sentHelped));
    }

    private static FeedbackAnswer given(@Nullable FeedbackAnswer answer) {
        return requireNonNullElse(answer, FeedbackAnswer.NOT_SAID);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
