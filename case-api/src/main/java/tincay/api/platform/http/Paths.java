package tincay.api.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which side of the house a request came to. */
final class Paths {

    static final String API = "/api/";
    static final String DESCRIPTION = "/v3/api-docs";

    private Paths() {}

    /** Programs get JSON, whatever happens. */
    static boolean isApi(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        return path.startsWith(API) || path.startsWith(DESCRIPTION);
    }

    /** Watched by the machine, on a port of its own. */
    static boolean isWatched(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }
}
