package tincay.api.platform.http;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Something that may be asked only so often. */
public final class TooOften {

    private TooOften() {}

    /** It was asked too often; ask again after that time. */
    public static RuntimeException wait(String code, Duration remaining) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(remaining.toSeconds()));
        return new RequestRefused(Failure.of(HttpStatus.TOO_MANY_REQUESTS, code).with(headers));
    }
}
