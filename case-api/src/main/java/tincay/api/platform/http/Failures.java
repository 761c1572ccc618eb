package tincay.api.platform.http;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

import tincay.api.platform.Causes;
import tincay.api.platform.ConcurrentRequest;
import tincay.api.platform.KeyReused;
import tincay.api.platform.Stale;
import tincay.api.platform.log.Failing;
import tincay.domain.access.Hidden;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Id;

/** Which exception is which failure: the whole table. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The failure an exception, or the first known one among its causes, stands for. */
    static Failure of(Throwable thrown) {
        return Causes.of(thrown)
                .limit(12)
                .map(Failures::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unexpected(thrown));
    }

    private static Optional<Failure> known(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case Hidden _ -> Failure.NOT_FOUND;
                    case Refused refused -> Failure.of(CONFLICT, refused.code().code());
                    case Invalid invalid -> Failure.of(UNPROCESSABLE_CONTENT, "request.invalid", invalid.faults());
                    case RequestRefused refused -> refused.failure();
                    case Stale _ -> Failure.of(PRECONDITION_FAILED, "request.stale");
                    case ConcurrentRequest _ -> Failure.of(CONFLICT, "request.in-progress");
                    case KeyReused _ -> Failure.of(UNPROCESSABLE_CONTENT, "request.key-reused");
                    case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
                    case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch.getParameter());
                    case BindException bind
                    when bind.getTarget() != null && bind.hasFieldErrors() ->
                        Failure.of(UNPROCESSABLE_CONTENT, "request.invalid", faults(bind));
                    case BindException _ -> Failure.of(BAD_REQUEST, "request.malformed");
                    case HandlerMethodValidationException _ -> Failure.of(BAD_REQUEST, "request.malformed");
                    case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> unavailable();
                    case ErrorResponse response -> ofStatus(response);
                    default -> Failing.isOfTheServer(thrown) ? unavailable() : null;
                });
    }

    private static Failure unreadable(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case InvalidFormatException wrong
            when isChosen(wrong.getTargetType()) ->
                Failure.of(UNPROCESSABLE_CONTENT, "request.invalid", faults(wrong, "field.unknown"));
            case InvalidFormatException wrong ->
                Failure.of(BAD_REQUEST, "request.malformed", faults(wrong, "field.malformed"));
            case null, default -> Failure.of(BAD_REQUEST, "request.malformed");
        };
    }

    /** Codes of a list and ids: well formed or not, they name nothing here. */
    private static boolean isChosen(Class<?> type) {
        return type.isEnum() || Id.class.isAssignableFrom(type);
    }

    /** Only the outermost name is a field of ours for certain; a name further in may be what somebody typed. */
    private static List<Fault> faults(JacksonException wrong, String code) {
        return wrong.getPath().stream()
                .limit(1)
                .filter(step -> step.getPropertyName() != null)
                .map(step -> new Fault(step.getPropertyName(), code))
                .toList();
    }

    /** The message of a broken constraint is its code (ValidationMessages.properties). */
    private static List<Fault> faults(BindException bind) {
        return bind.getFieldErrors().stream()
                .map(error -> new Fault(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private static Failure mismatch(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Failure.NOT_FOUND
                : Failure.of(BAD_REQUEST, "request.malformed");
    }

    private static Failure ofStatus(ErrorResponse response) {
        HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
        return ofStatus(status).with(status == HttpStatus.NOT_FOUND ? HttpHeaders.EMPTY : response.getHeaders());
    }

    /** What a bare status says, when nothing more is known. */
    static Failure ofStatus(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Failure.NOT_FOUND;
            case UNAUTHORIZED -> Failure.NOT_SIGNED_IN;
            case FORBIDDEN -> Failure.of(status, "access.refused");
            case METHOD_NOT_ALLOWED -> Failure.of(status, "request.method");
            case NOT_ACCEPTABLE -> Failure.of(status, "request.not-acceptable");
            case UNSUPPORTED_MEDIA_TYPE -> Failure.of(status, "request.content-type");
            case CONTENT_TOO_LARGE -> Failure.of(status, "request.too-large");
            case SERVICE_UNAVAILABLE -> unavailable();
            default ->
                status.is5xxServerError()
                        ? Failure.of(status, "error.unexpected")
                        : Failure.of(status, "request.malformed");
        };
    }

    private static Failure unavailable() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return Failure.of(SERVICE_UNAVAILABLE, "request.unavailable").with(headers);
    }

    private static Failure unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected {} {}", reference, Causes.places(thrown));
        return Failure.of(INTERNAL_SERVER_ERROR, "error.unexpected").under(reference);
    }
}
