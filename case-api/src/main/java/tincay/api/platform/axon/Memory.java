package tincay.api.platform.axon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The streams used last, as this node saw them last; and which of them a unit of work took from here, since another node
 * may have written there meanwhile.
 */
final class Memory implements Cache {

    private static final int MOST = 10_000;
    private static final String RESOURCE = Memory.class.getName();

    private final Map<Object, Object> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    /** The ids of the streams that were remembered, not read. */
    static Set<Object> usedBy(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, key -> new HashSet<>());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public synchronized <K, V> @Nullable V get(K key) {
        Object found = entries.get(key);
        if (found != null) {
            CurrentUnitOfWork.ifStarted(work -> usedBy(work).add(key));
        }
        return (V) found;
    }

    @Override
    public synchronized void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens");
    }
}
