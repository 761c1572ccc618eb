package tincay.domain;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;

import tincay.domain.stream.Command;

/** One stream under test: given facts, when a command, then facts or a refusal. */
public final class Stream {

    private Stream() {}

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));
        return fixture;
    }
}
