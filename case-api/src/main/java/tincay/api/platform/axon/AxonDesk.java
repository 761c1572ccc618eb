package tincay.api.platform.axon;

import java.util.List;
import java.util.function.LongFunction;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ChangeGuard;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.ConcurrentRequest;
import tincay.api.platform.Stale;
import tincay.api.platform.log.Failing;
import tincay.domain.access.Hidden;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;

/**
 * One request, kept whole or not at all; tried again from the start when somebody else was quicker. What was refused, or
 * left everything as it was, on the ground of what this node remembered is decided once more on what the log says.
 */
@Component
class AxonDesk implements CommandDesk {

    private static final int ATTEMPTS = 5;

    private final CommandBus bus;
    private final Answers answers;
    private final Sight sight;
    private final ObjectProvider<ChangeGuard> guard;

    AxonDesk(CommandBus bus, Answers answers, Sight sight, ObjectProvider<ChangeGuard> guard) {
        this.bus = bus;
        this.answers = answers;
        this.sight = sight;
        this.guard = guard;
    }

    @Override
    public Answer perform(Call call, List<? extends Command> commands, LongFunction<Answer> answer) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a request keeps its facts by itself, never inside another transaction");
        }
        for (int tries = 1; tries <= ATTEMPTS; tries++) {
            var attempt = new Attempt(bus, answers, guard, call, tries > 1);
            Answer given;
            try {
                given = attempt.run(commands, answer);
            } catch (RuntimeException failure) {
                boolean again = Failing.isConflict(failure) || (attempt.restsOnMemory() && isDecision(failure));
                if (!again) {
                    throw failure;
                }
                continue;
            }
            return given.visible(attempt.isSeenIn(sight));
        }
        throw new ConcurrentRequest();
    }

    private static boolean isDecision(RuntimeException failure) {
        return failure instanceof Refused
                || failure instanceof Hidden
                || failure instanceof Stale
                || failure instanceof Versions.LeftAsItWas;
    }
}
