package tincay.bench.engines;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.common.caching.WeakReferenceCache;

/** Axon's cache, which the garbage collector may not empty in the middle of a round. */
final class Kept extends WeakReferenceCache {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
        super.put(key, value);
    }

    @Override
    public boolean remove(Object key) {
        kept.remove(key);
        return super.remove(key);
    }
}
