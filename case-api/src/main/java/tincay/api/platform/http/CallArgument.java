package tincay.api.platform.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import tincay.api.platform.Call;
import tincay.api.platform.Fingerprint;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;

/** Makes the {@link Call} of a request: from headers for programs, from hidden fields for pages. */
@Component
class CallArgument implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_key");

    private final ObjectProvider<WhoIsSignedIn> who;
    private final ObjectProvider<Fingerprint> fingerprint;

    CallArgument(ObjectProvider<WhoIsSignedIn> who, ObjectProvider<Fingerprint> fingerprint) {
        this.who = who;
        this.fingerprint = fingerprint;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) web.getNativeRequest();
        SignedIn worker = who.getObject().now().orElseThrow(() -> new RequestRefused(Failure.NOT_SIGNED_IN));
        Long version = version(request);
        if (version == null && parameter.hasMethodAnnotation(NeedsVersion.class)) {
            throw new RequestRefused(Failure.of(HttpStatus.PRECONDITION_REQUIRED, "request.version-needed"));
        }
        return new Call(worker.worker(), key(request), fingerprint.getObject().of(content(request)), version);
    }

    private static @Nullable String key(HttpServletRequest request) {
        String key = given(request, "Idempotency-Key", "_key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw RequestRefused.malformed("request.key-malformed");
        }
        return key;
    }

    private static @Nullable Long version(HttpServletRequest request) {
        String version = given(request, HttpHeaders.IF_MATCH, "_version");
        if (version == null) {
            return null;
        }
        Matcher shape = VERSION.matcher(version);
        boolean quoted = version.startsWith("\"") && version.endsWith("\"");
        if (!shape.matches() || quoted != Paths.isApi(request)) {
            throw RequestRefused.malformed("request.version-malformed");
        }
        return Long.valueOf(shape.group(1));
    }

    private static @Nullable String given(HttpServletRequest request, String header, String field) {
        String value = Paths.isApi(request) ? request.getHeader(header) : request.getParameter(field);
        return value == null || value.isEmpty() ? null : value;
    }

    private static byte[] content(HttpServletRequest request) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(bytes(request.getMethod() + "\n" + request.getRequestURI() + "\n"));
        content.writeBytes(Paths.isApi(request) ? BodyLimit.body(request) : fields(request));
        return content.toByteArray();
    }

    /** The fields in a fixed order, each part preceded by its length, so that no two forms read the same. */
    private static byte[] fields(HttpServletRequest request) {
        var typed = new StringBuilder();
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!NOT_TYPED.contains(field.getKey())) {
                typed.append(part(field.getKey()))
                        .append(field.getValue().length)
                        .append(';');
                for (String value : field.getValue()) {
                    typed.append(part(value));
                }
            }
        }
        return bytes(typed.toString());
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
