package tincay.api.platform.http;

import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import tincay.api.platform.For;
import tincay.api.platform.ForAnybody;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;

/** Lets a request through to a handler that says whom it serves, if this worker is one of them. Nobody else. */
@Component
class Guard implements HandlerInterceptor {

    private final ObjectProvider<WhoIsSignedIn> who;

    Guard(ObjectProvider<WhoIsSignedIn> who) {
        this.who = who;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        refusal(request, handler).ifPresent(failure -> {
            throw new RequestRefused(failure);
        });
        return true;
    }

    private Optional<Failure> refusal(HttpServletRequest request, Object handler) {
        if (Paths.isWatched(request) || request.getRequestURI().equals(Paths.DESCRIPTION)) {
            return Optional.empty();
        }
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.of(Failure.NOT_FOUND);
        }
        if (annotation(method, ForAnybody.class) != null) {
            return Optional.empty();
        }
        For served = annotation(method, For.class);
        return served == null ? Optional.of(Failure.NOT_FOUND) : refusal(served);
    }

    private Optional<Failure> refusal(For served) {
        Optional<SignedIn> worker = Optional.ofNullable(who.getIfAvailable()).flatMap(WhoIsSignedIn::now);
        if (worker.isEmpty()) {
            return Optional.of(Failure.NOT_SIGNED_IN);
        }
        return Collections.disjoint(worker.get().roles(), List.of(served.value()))
                ? Optional.of(Failure.WRONG_ROLE)
                : Optional.empty();
    }

    /** What the method says counts; only a silent method is spoken for by its class. */
    private static <A extends Annotation> @Nullable A annotation(HandlerMethod method, Class<A> type) {
        boolean spoken = method.hasMethodAnnotation(For.class) || method.hasMethodAnnotation(ForAnybody.class);
        return spoken
                ? method.getMethodAnnotation(type)
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
