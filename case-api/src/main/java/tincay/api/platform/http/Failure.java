package tincay.api.platform.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * How a request ended that did not end well.
 *
 * @param reference what a person can tell the administrator, when the server itself failed
 */
record Failure(
        HttpStatus status,
        String code,
        List<Fault> faults,
        HttpHeaders headers,
        @Nullable String reference) {

    static final Failure NOT_FOUND = of(HttpStatus.NOT_FOUND, "not-found");
    static final Failure NOT_SIGNED_IN = of(HttpStatus.UNAUTHORIZED, "access.not-signed-in");
    static final Failure WRONG_ROLE = of(HttpStatus.FORBIDDEN, "access.role");

    static Failure of(HttpStatus status, String code) {
        return of(status, code, List.of());
    }

    static Failure of(HttpStatus status, String code, List<Fault> faults) {
        return new Failure(status, code, faults, HttpHeaders.EMPTY, null);
    }

    Failure with(HttpHeaders more) {
        return new Failure(status, code, faults, more, reference);
    }

    Failure under(String aReference) {
        return new Failure(status, code, faults, headers, aReference);
    }
}
