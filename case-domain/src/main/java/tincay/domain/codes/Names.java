package tincay.domain.codes;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese names as they are compared: whatever way they were typed. */
final class Names {

    private Names() {}

    /** With its marks, in one form of writing. */
    static String whole(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Without marks, đ as d. */
    static String plain(String name) {
        return Normalizer.normalize(whole(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
