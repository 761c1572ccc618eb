package tincay.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import tincay.api.commandline.Console;

/** What the benchmarks say, in the language of the terminal; Vietnamese unless it asks for English. */
record Words(Locale language, ResourceBundle texts) {

    static Words in(String language) {
        Locale locale = language.startsWith("en") ? Locale.ENGLISH : Locale.ROOT;
        return new Words(
                locale,
                ResourceBundle.getBundle(
                        "messages/bench",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    static Words ofTerminal() {
        return in(Console.language());
    }

    String of(String key, Object... gaps) {
        return new MessageFormat(texts.getString(key), language).format(gaps);
    }
}
