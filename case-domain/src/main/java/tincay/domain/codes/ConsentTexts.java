package tincay.domain.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is read aloud before somebody is asked, in the form of address they chose. */
public final class ConsentTexts {

    private final String version;
    private final Map<String, Label> texts = new HashMap<>();

    private ConsentTexts(String version) {
        this.version = version;
        Rows.of(version, "consent.tsv").forEach(row -> texts.put(row[0], new Label(row[1], row[2])));
    }

    public static ConsentTexts of(String version) {
        return new ConsentTexts(version);
    }

    public String version() {
        return version;
    }

    /** The names of all texts. */
    public List<String> names() {
        return texts.keySet().stream().sorted().toList();
    }

    /**
     * A text as it is read out.
     *
     * @param you the word for who listens, such as <em>chị</em>
     * @param me the word for who reads, such as <em>tôi</em>
     */
    public String text(String name, Locale locale, String you, String me) {
        Label text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no such text");
        }
        return text.in(locale)
                .replace("{you}", you)
                .replace("{You}", capital(you))
                .replace("{me}", me)
                .replace("{Me}", capital(me))
                .replace("{they}", you + " ấy");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
