package tincay.api.platform.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tincay.api.platform.log.Failing;

/**
 * Stands before the sessions, which live in the database: when it cannot be had, that is said without asking for a session
 * once more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class OutOfReach extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !Failing.isOfTheServer(failure)) {
                throw failure;
            }
            response.resetBuffer();
            say(failure, request, response);
        }
    }

    private static void say(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        try {
            request.getRequestDispatcher("/error").forward(request, response);
        } finally {
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION); // it is answered; the server would do it again
        }
    }
}
