package tincay.api.platform;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a change is answered with; kept under the idempotency key, so it holds ids and versions, never personal data.
 *
 * @param status HTTP status
 * @param location path of what was made, if anything was
 * @param version the stream's version afterwards (the ETag)
 * @param body ids and numbers
 * @param visible whether the read models had seen the change when this was answered; never kept
 */
public record Answer(int status, @Nullable String location, long version, Map<String, Object> body, boolean visible) {

    public Answer(int status, @Nullable String location, long version, Map<String, Object> body) {
        this(status, location, version, body, true);
    }

    /** The same answer, saying whether the change can be seen yet. */
    public Answer visible(boolean seen) {
        return new Answer(status, location, version, body, seen);
    }
}
