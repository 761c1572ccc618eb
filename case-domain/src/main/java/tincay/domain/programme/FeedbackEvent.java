package tincay.domain.programme;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Event;

/** What happened to one feedback form; no case, worker, day or hour. */
public sealed interface FeedbackEvent extends Event {

    FeedbackId feedback();

    /** A form without a name was entered for an address and a half-year. */
    @EventName("programme.feedback_entered")
    record FeedbackEntered(
            FeedbackId feedback,
            AddressId address,
            Period half,
            FeedbackAnswers answers,
            @Nullable Confidential<FeedbackWords> words)
            implements FeedbackEvent {}
}
