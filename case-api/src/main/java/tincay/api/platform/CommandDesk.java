package tincay.api.platform;

import java.util.List;
import java.util.function.LongFunction;

import tincay.domain.stream.Command;

/** Takes commands in: one request is one unit of work, decided once for each idempotency key. */
public interface CommandDesk {

    /**
     * Dispatches the commands in order in one unit of work, all or nothing, then waits (bounded) until the read models
     * have seen them.
     *
     * @param answer makes the answer from the version of the last command's stream
     * @return the answer, or the one given before under the same idempotency key
     * @throws tincay.domain.refusal.Refused if a rule says no
     * @throws tincay.domain.access.Hidden if the worker may not change it, or it does not exist
     */
    Answer perform(Call call, List<? extends Command> commands, LongFunction<Answer> answer);
}
