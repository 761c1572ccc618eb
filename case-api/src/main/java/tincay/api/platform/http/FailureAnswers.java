package tincay.api.platform.http;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Says a failure: to a program as a problem, to a person as a page. */
@Component
public class FailureAnswers implements HandlerExceptionResolver {

    private static final URI SIGN_IN = URI.create("/vao");

    private final Wording wording;
    private final LocaleResolver language;
    private final JsonMapper json = StrictJson.mapper();

    FailureAnswers(Wording wording, LocaleResolver language) {
        this.wording = wording;
        this.language = language;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown.getClass().getName().startsWith("org.springframework.security.")) {
            return null; // its own filter answers
        }
        if (response.isCommitted()) {
            return new ModelAndView();
        }
        response.resetBuffer();
        return answer(request, response, Failures.of(thrown));
    }

    /** The answer; for a page the view still to be rendered. */
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, Failure failure) {
        if (Paths.isApi(request)) {
            write(request, response, failure);
            return new ModelAndView();
        }
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (failure.status() == HttpStatus.UNAUTHORIZED) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, SIGN_IN.toString());
            return new ModelAndView();
        }
        Failure shown = failure.code().equals(Failure.WRONG_ROLE.code()) ? Failure.NOT_FOUND : failure;
        var page = new ModelAndView("loi", shown.status());
        page.addObject("text", wording.of(shown, language.resolveLocale(request)));
        return page;
    }

    /** Writes the problem at once; used by filters too, which stand before everything else. */
    void write(HttpServletRequest request, HttpServletResponse response, Failure failure) {
        var problem = new Problem(
                "about:blank",
                wording.of(failure, language.resolveLocale(request)),
                failure.status().value(),
                failure.code(),
                failure.faults(),
                failure.reference());
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            // nobody is listening any more
        }
    }
}
