package tincay.domain.codes;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that tell a finder what a paper is about; no paper somebody takes home holds one. */
public final class TellingWords {

    private final List<String> words;

    private TellingWords(List<String> words) {
        this.words = words;
    }

    public static TellingWords of(String version) {
        return new TellingWords(Rows.of(version, "telling-words.tsv").stream()
                .map(row -> plain(row[0]))
                .flatMap(word -> Stream.of(word, withoutMarks(word)))
                .distinct()
                .toList());
    }

    /** Whether a text holds one, written with its marks or without any. */
    public boolean in(String text) {
        String read = " " + plain(text) + " ";
        return words.stream().anyMatch(word -> read.contains(" " + word + (word.contains(" ") ? " " : "")));
    }

    /** Whether a text holds one even inside another word: for papers whose words are not the survivor's own. */
    public boolean anywhereIn(String text) {
        String read = plain(text);
        return words.stream().anyMatch(read::contains);
    }

    /** In small letters, words one blank apart whatever stood between them. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
    }
}
