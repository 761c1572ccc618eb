package tincay.api.platform.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HeaderHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Where a session's id travels: in a header for programs, in a cookie for people, and never the other way round. */
final class IdByPath implements HttpSessionIdResolver {

    private final HttpSessionIdResolver header = HeaderHttpSessionIdResolver.xAuthToken();
    private final HttpSessionIdResolver cookie;

    IdByPath(boolean encrypted) {
        var form = new DefaultCookieSerializer();
        form.setCookieName(encrypted ? "__Host-sv" : "sv");
        form.setUseSecureCookie(encrypted);
        form.setUseHttpOnlyCookie(true);
        form.setSameSite("Lax");
        form.setCookiePath("/");
        var cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(form);
        this.cookie = cookies;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return by(request).resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        by(request).setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        by(request).expireSession(request, response);
    }

    private HttpSessionIdResolver by(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? header : cookie;
    }
}
