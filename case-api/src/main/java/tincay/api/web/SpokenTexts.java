package tincay.api.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

import tincay.domain.codes.CodeLists;

/** Texts in which somebody is spoken to, {@code {you}}, or of, {@code {they}}, with the word they wish to be called by. */
final class SpokenTexts implements MessageSource {

    private static final String OTHERWISE = "CHI";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;
    private final CodeLists lists;

    SpokenTexts(MessageSource texts, CodeLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] gaps, @Nullable String otherwise, @Nullable Locale locale) {
        return spoken(texts.getMessage(code, gaps, otherwise, locale));
    }

    @Override
    public String getMessage(String code, Object @Nullable [] gaps, @Nullable Locale locale) {
        String text = texts.getMessage(code, gaps, locale);
        return text.contains("{") ? filled(text) : text;
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        String text = texts.getMessage(wanted, locale);
        return text.contains("{") ? filled(text) : text;
    }

    private @Nullable String spoken(@Nullable String text) {
        return text == null || !text.contains("{") ? text : filled(text);
    }

    private String filled(String text) {
        String you = SpokenTo.now()
                .flatMap(term -> lists.label("ADDRESS_TERM", term.name()))
                .or(() -> lists.label("ADDRESS_TERM", OTHERWISE))
                .map(label -> label.in(VIETNAMESE))
                .orElseThrow();
        String capital = you.substring(0, 1).toUpperCase(Locale.ROOT) + you.substring(1);
        return text.replace("{you}", you)
                .replace("{You}", capital)
                .replace("{they}", you + " ấy")
                .replace("{They}", capital + " ấy");
    }
}
