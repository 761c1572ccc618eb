package tincay.projections.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactEnded;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.NoContactEvent.NoContactRequested;

/**
 * One request that somebody be kept away, and what became of it; words are sealed.
 *
 * @param facts everything that happened since, oldest first
 */
public record NoContactView(NoContactRequested requested, List<NoContactEvent> facts) {

    NoContactView after(NoContactEvent fact) {
        return new NoContactView(
                requested, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    public List<NoContactOrdered> orders() {
        return all(NoContactOrdered.class);
    }

    public List<NoContactBreached> breaches() {
        return all(NoContactBreached.class);
    }

    public Optional<NoContactRefused> refusal() {
        return all(NoContactRefused.class).stream().findFirst();
    }

    public Optional<NoContactEnded> ended() {
        return all(NoContactEnded.class).stream().findFirst();
    }

    /** Whether the commune has not decided yet. */
    public boolean isUndecided() {
        return orders().isEmpty() && refusal().isEmpty();
    }

    /** Whether something was ordered and nobody has said that it ended. */
    public boolean isOrdered() {
        return !orders().isEmpty() && ended().isEmpty();
    }

    /** Its version, as it must be named to change it. */
    public long version() {
        return facts.size();
    }

    private <F extends NoContactEvent> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
