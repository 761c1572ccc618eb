package tincay.domain.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Command;

/** What may be asked of one feedback form. */
public sealed interface FeedbackCommand extends Command {

    FeedbackId feedback();

    @Override
    default FeedbackId target() {
        return feedback();
    }

    /**
     * Enter a form that somebody filled in on paper, without a name.
     *
     * @param half the half-year it belongs to
     * @param words what should be done differently, sealed under a key of its own
     * @param today the day it is entered, which decides whether the half-year still takes forms and is not kept
     */
    record EnterFeedback(
            FeedbackId feedback,
            AddressId address,
            Period half,
            FeedbackAnswers answers,
            @Nullable Confidential<FeedbackWords> words,
            LocalDate today)
            implements FeedbackCommand {}
}
