package tincay.api.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import tincay.api.platform.For;
import tincay.api.platform.ForAnybody;
import tincay.domain.worker.Role;

/** Every endpoint of the running application and whom it says it serves. */
public final class Endpoints {

    private Endpoints() {}

    /**
     * One endpoint.
     *
     * @param roles whom it serves; none when it serves anybody
     */
    public record Endpoint(String method, String path, boolean anybody, Set<Role> roles) {

        /** As it stands in the table kept by hand. */
        public String line() {
            String served = anybody
                    ? "ANYBODY"
                    : roles.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
            return "%s %s: %s".formatted(method, path, served.isEmpty() ? "NOBODY" : served);
        }
    }

    public static List<Endpoint> all() {
        return Demo.handlers().getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("tincay."))
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
        return names.flatMap(method -> info.getPatternValues().stream()
                .map(path -> new Endpoint(method, path, spoken(handler, ForAnybody.class) != null, roles(handler))));
    }

    private static Set<Role> roles(HandlerMethod handler) {
        For served = spoken(handler, For.class);
        return served == null ? Set.of() : Set.of(served.value());
    }

    private static <A extends java.lang.annotation.Annotation> A spoken(HandlerMethod handler, Class<A> type) {
        boolean onMethod = handler.hasMethodAnnotation(For.class) || handler.hasMethodAnnotation(ForAnybody.class);
        return onMethod
                ? handler.getMethodAnnotation(type)
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }
}
