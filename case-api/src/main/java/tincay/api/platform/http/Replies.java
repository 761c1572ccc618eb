package tincay.api.platform.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;

import tincay.api.platform.Answer;

/** Turns the answer of a change into what a program gets. */
public final class Replies {

    private Replies() {}

    /** Status, {@code Location}, {@code ETag} and the body with its version. */
    public static ResponseEntity<Map<String, Object>> of(Answer answer) {
        Map<String, Object> body = new LinkedHashMap<>(answer.body());
        body.put("version", answer.version());
        body.put("visible", answer.visible());
        var reply = ResponseEntity.status(answer.status()).eTag("\"" + answer.version() + "\"");
        if (answer.location() != null) {
            reply.location(URI.create(answer.location()));
        }
        return reply.body(body);
    }

    /** Something read, with the version it had, which a change must name. */
    public static <T> ResponseEntity<T> versioned(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
