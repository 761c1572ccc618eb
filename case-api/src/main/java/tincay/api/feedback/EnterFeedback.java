package tincay.api.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.leadership.Half;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.SignedIn;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.programme.FeedbackCommand;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.FeedbackWords;

/**
 * Enters a form without a name. Its words get a key of their own, which binds it to nobody and to no other form; the answer
 * says nothing about the form, and nothing about how many there are.
 */
@Component
class EnterFeedback {

    private final FeedbackReach reach;
    private final CommandDesk desk;
    private final Sealing sealing;
    private final Clock clock;

    EnterFeedback(FeedbackReach reach, CommandDesk desk, Sealing sealing, Clock clock) {
        this.reach = reach;
        this.desk = desk;
        this.sealing = sealing;
        this.clock = clock;
    }

    Answer enter(FeedbackEntry entry, SignedIn me, Call call) {
        Optional<Half> half = Half.of(entry.half());
        boolean known =
                reach.addresses(me).stream().anyMatch(line -> line.address().equals(entry.addressId()));
        new Checks()
                .fault(!known, "addressId", "field.unknown")
                .fault(half.isEmpty(), "half", "field.unknown")
                .done();
        var command = new FeedbackCommand.EnterFeedback(
                new FeedbackId(UUID.randomUUID()),
                entry.addressId(),
                half.orElseThrow().period(),
                entry.answers(),
                sealed(entry.words()),
                LocalDate.now(clock));
        return desk.perform(
                call.withoutVersion(), List.of(command), version -> new Answer(201, null, version, Map.of()));
    }

    private @Nullable Confidential<FeedbackWords> sealed(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : sealing.seal(sealing.newSubject(), Purpose.FEEDBACK, new FeedbackWords(words.strip()));
    }
}
