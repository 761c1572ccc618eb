package tincay.api.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Likenesses;
import tincay.api.privacy.Likenesses.Likeness;
import tincay.domain.access.Hidden;
import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.LikenessId;

/** Says what a likeness of names was, once the supervisor has read the cases and asked the people. */
@Component
class SettleLikeness {

    private final Likenesses likenesses;
    private final CommandDesk desk;
    private final Clock clock;

    SettleLikeness(Likenesses likenesses, CommandDesk desk, Clock clock) {
        this.likenesses = likenesses;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Two records are one human being; said in both, and both are kept.
     *
     * @throws Hidden if the supervisor does not answer for both cases, or has not opened them
     */
    Answer same(LikenessId likenessId, Call call) {
        Likeness likeness = likenesses.one(call.worker(), likenessId);
        PersonId one = likeness.person();
        PersonId other = likeness.otherPerson();
        CaseId otherCase = likeness.otherCase();
        if (one == null || other == null || otherCase == null) {
            throw new Hidden();
        }
        LocalDate today = LocalDate.now(clock);
        return perform(
                List.of(
                        new ConfirmSameAs(one, other, likeness.caseId(), otherCase, today),
                        new ConfirmSameAs(other, one, otherCase, likeness.caseId(), today)),
                call);
    }

    /** It meant nothing. */
    Answer dismiss(LikenessId likenessId, Call call) {
        Likeness likeness = likenesses.one(call.worker(), likenessId);
        return perform(List.of(new DismissLikeness(likeness.caseId(), likenessId, LocalDate.now(clock))), call);
    }

    private Answer perform(List<Command> commands, Call call) {
        return desk.perform(
                call.withoutVersion(), commands, version -> new Answer(201, "/api/v1/duplicates", version, Map.of()));
    }
}
