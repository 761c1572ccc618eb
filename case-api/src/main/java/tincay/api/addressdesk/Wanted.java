package tincay.api.addressdesk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.Opened;

/** Opens nothing, and remembers what it was asked to open: so what is disclosed for an answer is what the answer shows. */
final class Wanted implements Disclosed {

    private final Set<Confidential<?>> values = new LinkedHashSet<>();

    @Override
    public <T> Opened<T> of(Confidential<T> value, Class<T> type) {
        values.add(value);
        return new Opened.Erased<>();
    }

    Stream<Confidential<?>> values() {
        return values.stream();
    }
}
