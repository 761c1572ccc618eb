package tincay.api.platform.axon;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.axonframework.common.IdentifierFactory;

/**
 * Names the messages a request consists of, several for each. They are never kept and nobody has to be kept from guessing
 * them, so they need not all wait for the one secure source of chance, which names people and cases.
 */
public final class MessageNames extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        var chance = ThreadLocalRandom.current();
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }
}
