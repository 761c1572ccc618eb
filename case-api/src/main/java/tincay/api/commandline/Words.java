package tincay.api.commandline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;

/** What the command line says, in the language of the terminal; Vietnamese unless it asks for English. */
final class Words {

    private final Properties texts = new Properties();

    Words(String language) {
        String file =
                language.startsWith("en") ? "/messages/commandline_en.properties" : "/messages/commandline.properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Words ofTerminal() {
        return new Words(Console.language());
    }

    String of(String key, Object... gaps) {
        String text = texts.getProperty(key, texts.getProperty("failed"));
        return new MessageFormat(text).format(gaps);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
