package tincay.api.platform.axon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ChangeGuard;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.ConcurrentRequest;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;

/** One request, one transaction; tried again from the start when somebody else was quicker. */
@Component
class AxonDesk implements CommandDesk {

    private static final int ATTEMPTS = 5;

    private final CommandBus bus;
    private final SpringTransactionManager transactions;
    private final Answers answers;
    private final Sight sight;
    private final ObjectProvider<ChangeGuard> guard;

    AxonDesk(
            CommandBus bus,
            PlatformTransactionManager transactions,
            Answers answers,
            Sight sight,
            ObjectProvider<ChangeGuard> guard) {
        this.bus = bus;
        // Two who read the same and append must not both succeed: a conflict then is a clean retry.
        this.transactions =
                new SpringTransactionManager(transactions, isolated(TransactionDefinition.ISOLATION_REPEATABLE_READ));
        this.answers = answers;
        this.sight = sight;
        this.guard = guard;
    }

    @Override
    public Answer perform(Call call, List<? extends Command> commands, LongFunction<Answer> answer) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return once(call, commands, answer);
            } catch (RuntimeException failure) {
                if (!Concurrency.lost(failure)) {
                    throw failure;
                }
            }
        }
        throw new ConcurrentRequest();
    }

    private Answer once(Call call, List<? extends Command> commands, LongFunction<Answer> answer) {
        var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(call.fingerprint()));
        Answer given;
        try {
            work.attachTransaction(transactions);
            var before = answers.before(call);
            if (before.isPresent()) {
                work.rollback();
                return before.get();
            }
            var asked = new HashSet<Id>();
            for (int i = 0; i < commands.size(); i++) {
                Command command = commands.get(i);
                if (asked.add(command.target())) { // a stream begun in this very request is its beginner's
                    guard.ifAvailable(access -> access.check(call.worker(), command));
                }
                dispatch(call, command, i == 0);
            }
            var kept = new Answer[1];
            work.onCommit(committing -> {
                kept[0] = answer.apply(Versions.of(work, commands.getLast()));
                answers.keep(call, kept[0]);
            });
            work.commit();
            given = kept[0];
        } catch (RuntimeException | Error failure) {
            if (work.isActive()) {
                work.rollback(failure);
            }
            throw failure;
        }
        return given.visible(sight.reached(WakingStore.written(work)));
    }

    private void dispatch(Call call, Command command, boolean first) {
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metadata(call, first));
        var result = new FutureCallback<Command, Object>();
        bus.dispatch(message, result);
        var outcome = result.getResult();
        if (outcome.isExceptional()) {
            throw unwrapped(outcome.exceptionResult());
        }
    }

    private static Map<String, Object> metadata(Call call, boolean first) {
        Long expected = call.expectedVersion();
        String by = call.worker().toString();
        return first && expected != null ? Map.of("by", by, Versions.EXPECTED, expected) : Map.of("by", by);
    }

    private static RuntimeException unwrapped(Throwable failure) {
        if (failure instanceof CommandExecutionException && failure.getCause() != null) {
            return unwrapped(failure.getCause());
        }
        return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
    }

    private static TransactionDefinition isolated(int level) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(level);
        return definition;
    }
}
