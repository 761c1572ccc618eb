package tincay.api.web;

import java.util.Collection;
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
        return label.startsWith("=") ? label.substring(1) : of(label);
    }

    /** The label of a code in its list. */
    public String code(String list, Object code) {
        return of("code." + list + "." + code);
    }

    /** The labels of several codes, in one line. */
    public String codes(String list, Collection<?> codes) {
        return codes.stream().map(code -> code(list, code)).collect(Collectors.joining(", "));
    }
}
