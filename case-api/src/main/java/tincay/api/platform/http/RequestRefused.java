package tincay.api.platform.http;

import org.springframework.http.HttpStatus;

/** A request that breaks a rule of the interface itself, whatever it asks for. */
final class RequestRefused extends RuntimeException {

    private final transient Failure failure;

    RequestRefused(Failure failure) {
        super(failure.code());
        this.failure = failure;
    }

    static RequestRefused malformed(String code) {
        return new RequestRefused(Failure.of(HttpStatus.BAD_REQUEST, code));
    }

    Failure failure() {
        return failure;
    }
}
