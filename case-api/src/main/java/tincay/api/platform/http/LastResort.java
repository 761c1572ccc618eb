package tincay.api.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.ForAnybody;

/** Answers what failed before or after any handler, in the same words as everything else. */
@Controller
class LastResort implements ErrorController {

    private final FailureAnswers answers;

    LastResort(FailureAnswers answers) {
        this.answers = answers;
    }

    @ForAnybody
    @RequestMapping("/error")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView answer = answers.answer(request, response, failure(request));
        return answer.hasView() ? answer : null; // what is written already is not rendered as well
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Failures.of(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        return Failures.ofStatus(known == null ? HttpStatus.BAD_REQUEST : known);
    }
}
