package tincay.api.platform;

import org.jspecify.annotations.Nullable;

import tincay.domain.worker.WorkerId;

/**
 * One request that changes something.
 *
 * @param worker who asks
 * @param idempotencyKey the caller's name for this request, if it gave one
 * @param fingerprint keyed hash (HMAC, hex) of method, path and body; never a plain hash
 * @param expectedVersion the version the caller last saw, from {@code If-Match} or the page's form
 */
public record Call(
        WorkerId worker,
        @Nullable String idempotencyKey,
        String fingerprint,
        @Nullable Long expectedVersion) {

    /** The same request where no version is asked for, since it must never be refused for one. */
    public Call withoutVersion() {
        return new Call(worker, idempotencyKey, fingerprint, null);
    }
}
