package tincay.api.platform.http;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds the sentence for a code; an unknown code gets a plain one, never the code itself. */
@Component("wording")
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for a code, with what stands in its gaps. */
    public String of(String code, Locale locale, Object... gaps) {
        String general = messages.getMessage("error.general", null, "?", locale);
        String text = messages.getMessage(code, gaps, general, locale);
        return text == null ? "?" : text;
    }

    String of(Failure failure, Locale locale) {
        String reference = failure.reference();
        String seconds = failure.headers().getFirst(HttpHeaders.RETRY_AFTER);
        if (seconds != null) {
            return of(failure.code(), locale, Math.ceilDiv(Integer.parseInt(seconds), 60));
        }
        if (reference == null) {
            return of(
                    failure.status().is5xxServerError() && failure.code().equals("error.unexpected")
                            ? "error.general"
                            : failure.code(),
                    locale);
        }
        return of("error.unexpected", locale).replace("{ref}", reference).replace("{0}", reference);
    }
}
