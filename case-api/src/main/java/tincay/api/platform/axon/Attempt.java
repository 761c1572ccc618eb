package tincay.api.platform.axon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ChangeGuard;
import tincay.api.platform.log.Staged;
import tincay.domain.access.Hidden;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;

/** One try at a request. */
final class Attempt {

    private final CommandBus bus;
    private final Answers answers;
    private final ObjectProvider<ChangeGuard> guard;
    private final Call call;
    private final boolean again;
    private final UnitOfWork<?> work;
    private Answers.@Nullable Given before;

    Attempt(CommandBus bus, Answers answers, ObjectProvider<ChangeGuard> guard, Call call, boolean again) {
        this.bus = bus;
        this.answers = answers;
        this.guard = guard;
        this.call = call;
        this.again = again;
        this.work = new DefaultUnitOfWork<>(new GenericCommandMessage<>(call.fingerprint()));
    }

    /** Whether a stream was taken from memory; what was read after a first try failed is as new as can be. */
    boolean restsOnMemory() {
        return !again && !Memory.usedBy(work).isEmpty();
    }

    /** Whether the read models have seen all of it before patience ended. */
    boolean isSeenIn(Sight sight) {
        return before == null ? sight.reached(Staged.written(work), Staged.facts(work)) : sight.reached(before.tx());
    }

    Answer run(List<? extends Command> commands, LongFunction<Answer> answer) {
        work.start();
        try {
            before = answers.before(call).orElse(null);
            if (before != null) {
                work.rollback();
                return before.answer();
            }
            var given = new AtomicReference<Answer>();
            decide(commands);
            // Registered last, so it comes when every reaction has had its say.
            work.onPrepareCommit(decided -> given.set(settle(commands.getLast(), answer)));
            work.commit();
            return given.get();
        } catch (RuntimeException | Error failure) {
            if (work.isActive()) {
                work.rollback(failure);
            }
            throw failure;
        }
    }

    private void decide(List<? extends Command> commands) {
        var asked = new HashSet<Id>();
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            if (asked.add(command.target())) { // a stream begun in this very request is its beginner's
                guard.ifAvailable(access -> access.check(call.worker(), command));
            }
            dispatch(command, i == 0);
        }
    }

    /** What was decided is complete; the answer is kept with it. */
    private Answer settle(Command last, LongFunction<Answer> answer) {
        if (restsOnMemory()) {
            Versions.refuseLeftAsItWas(work, Memory.usedBy(work));
        }
        Answer given = answer.apply(Versions.of(work, last));
        answers.keep(call, given);
        return given;
    }

    private void dispatch(Command command, boolean first) {
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metadata(first));
        var result = new FutureCallback<Command, Object>();
        bus.dispatch(message, result);
        var outcome = result.getResult();
        if (outcome.isExceptional()) {
            throw unwrapped(outcome.exceptionResult());
        }
    }

    private Map<String, Object> metadata(boolean first) {
        Long expected = call.expectedVersion();
        String by = call.worker().toString();
        return first && expected != null ? Map.of("by", by, Versions.EXPECTED, expected) : Map.of("by", by);
    }

    private static RuntimeException unwrapped(Throwable failure) {
        if (failure instanceof CommandExecutionException && failure.getCause() != null) {
            return unwrapped(failure.getCause());
        }
        if (failure instanceof AggregateNotFoundException) { // what is not there is answered like what is hidden
            return new Hidden();
        }
        return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }
}
