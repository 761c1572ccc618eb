package tincay.api.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tincay.api.platform.ForAnybody;
import tincay.api.platform.security.Accounts.Try;

/** The door for people: in, out at once, and locked. */
@Controller
class SignInPage {

    private final SignIn signIn;

    SignInPage(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/vao")
    @ForAnybody
    ModelAndView ask() {
        return new ModelAndView("vao");
    }

    @PostMapping("/vao")
    @ForAnybody
    ModelAndView enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        return switch (signIn.attempt(username, password, request)) {
            case Try.Welcome _ -> seeOther("/");
            case Try.Wrong _ -> refused("login.wrong", 0, HttpStatus.UNAUTHORIZED);
            case Try.Wait(var remaining) ->
                refused("login.wait", remaining.toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /** Out at once, to a page that says nothing. */
    @PostMapping("/ra")
    @ForAnybody
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        SignIn.end(request);
        if (request.isSecure()) {
            response.setHeader("Clear-Site-Data", "\"cookies\"");
        }
        return seeOther("/trang");
    }

    @PostMapping("/khoa")
    @ForAnybody
    ModelAndView lock(HttpServletRequest request) {
        SignIn.end(request);
        return seeOther("/vao");
    }

    private static ModelAndView refused(String code, long minutes, HttpStatus status) {
        return new ModelAndView("vao", status).addObject("refused", code).addObject("minutes", minutes);
    }

    private static ModelAndView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
