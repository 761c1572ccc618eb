package tincay.api.platform.http;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tries to sign in that were not let in. */
public final class SignInRefused {

    private SignInRefused() {}

    /** Name, password or code is not right. */
    public static RuntimeException wrong() {
        return new RequestRefused(Failure.of(HttpStatus.UNAUTHORIZED, "login.wrong"));
    }

    /** Too many tries. */
    public static RuntimeException wait(Duration remaining) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(remaining.toSeconds() + 1));
        return new RequestRefused(
                Failure.of(HttpStatus.TOO_MANY_REQUESTS, "login.wait").with(headers));
    }
}
