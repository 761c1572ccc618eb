package tincay.api.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/**
 * One request of the story.
 *
 * @param at when it is made and recorded
 * @param by who makes it
 * @param refused the refusal it meets, if it is to meet one
 * @param asked what is asked, sealed when it is asked
 */
record Step(Instant at, WorkerId by, @Nullable String refused, Function<Pen, List<? extends Command>> asked) {}
