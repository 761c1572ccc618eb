package tincay.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.ForAnybody;
import tincay.api.platform.http.Language;

/** Switches the language of the pages and goes back to the page one was on. */
@Controller
class ChooseLanguageEndpoint {

    private final Language language;

    ChooseLanguageEndpoint(Language language) {
        this.language = language;
    }

    @ForAnybody
    @PostMapping("/ngon-ngu")
    void choose(
            @RequestParam String tieng,
            @RequestParam(defaultValue = "/") String ve,
            HttpServletRequest request,
            HttpServletResponse response) {
        language.setLocale(request, response, tieng.equals("en") ? Language.ENGLISH : Language.VIETNAMESE);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", Page.isOwn(ve) ? ve : "/");
    }
}
