package tincay.domain.codes;

import java.util.Locale;

/** What a code is called. */
public record Label(String vi, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
