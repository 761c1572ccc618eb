package tincay.api.platform.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

import tincay.domain.stream.Command;

/** A command says itself which stream decides. */
final class Target implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(
                ((Command) message.getPayload()).target().value(), (Long) null);
    }
}
