package tincay.api.web;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the reader's language. */
@Component("words")
public class Words implements InTemplates {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a message key. */
    public String of(String key, Object... gaps) {
        return messages.getMessage(key, gaps, LocaleContextHolder.getLocale());
    }

    /** The label of something to choose: a message key, or, after {@code =}, the very words. */
    public String option(String label) {
        return label.startsWith("=") ? label.substring(1) : capital(of(label));
    }

    /** The label of a code in its list, as a line begins with it. */
    public String code(String list, Object code) {
        return capital(inside(list, code));
    }

    /** The labels of several codes, in one line. */
    public String codes(String list, Collection<?> codes) {
        return capital(codes.stream().map(code -> inside(list, code)).collect(Collectors.joining(", ")));
    }

    private String inside(String list, Object code) {
        return of("code." + list + "." + code);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
