package tincay.api.platform.http;

import java.text.Normalizer;

/** Text as it may come in: one form for each letter with its marks (NFC), no invisible control characters. */
final class CleanText {

    private CleanText() {}

    /**
     * The text in its one form.
     *
     * @throws IllegalArgumentException if it holds a control character or half a character
     */
    static String of(String typed) {
        if (typed.codePoints().anyMatch(CleanText::isRefused)) {
            throw new IllegalArgumentException("control character");
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static boolean isRefused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            default -> false;
        };
    }
}
