package tincay.api.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import tincay.api.platform.Telling;

/** Answers whoever comes before the invented history is there: how far it is, and to come again. */
final class StillLoading implements Filter, Telling {

    private volatile String progress = "";
    private volatile boolean ready;

    @Override
    public void told(int done, int of) {
        progress = " " + done + "/" + of;
    }

    void isReady() {
        ready = true;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ready) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader("Retry-After", "5");
        answer.setHeader("Refresh", "5");
        answer.setHeader("Cache-Control", "no-store");
        answer.setContentType("text/plain");
        answer.setCharacterEncoding(StandardCharsets.UTF_8);
        answer.getWriter().print("Đang dựng dữ liệu mẫu" + progress + "\nBuilding sample data" + progress + "\n");
    }
}
