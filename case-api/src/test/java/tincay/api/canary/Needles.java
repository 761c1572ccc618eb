package tincay.api.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Every form in which a text could lie about in clear: as it is, without its marks, and as the usual encodings write it. */
final class Needles {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    Needles(String text) {
        plain("as it is", text);
        plain("in small letters", text.toLowerCase(java.util.Locale.ROOT));
        plain("marks apart", Normalizer.normalize(text, Normalizer.Form.NFD));
        plain("without marks", stripped(text));
        plain("in URLs", URLEncoder.encode(text, StandardCharsets.UTF_8));
        plain(
                "in URLs, blanks as %20",
                URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        plain("escaped", escaped(text, "\\u%04x"));
        plain("escaped in capitals", escaped(text, "\\u%04X"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        plain("in hex", HexFormat.of().formatHex(bytes));
        plain("in hex capitals", HexFormat.of().withUpperCase().formatHex(bytes));
        forms.put("in UTF-16", text.getBytes(StandardCharsets.UTF_16BE));
        for (int offset = 0; offset < 3; offset++) {
            plain("in base64 at " + offset, base64(bytes, offset));
        }
    }

    /** The form the text is found in, if it is found at all. */
    Optional<String> in(byte[] hay) {
        return plainIn(hay).or(() -> inPacked(hay));
    }

    /** Whatever is looked for is looked for at once: there is more hay than time. */
    private Optional<String> plainIn(byte[] hay) {
        boolean[] begins = new boolean[256];
        forms.values().forEach(form -> begins[form[0] & 0xff] = true);
        for (int i = 0; i < hay.length; i++) {
            if (begins[hay[i] & 0xff]) {
                Optional<String> found = at(hay, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(byte[] hay, int place) {
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            byte[] needle = form.getValue();
            if (needle[0] == hay[place]
                    && place + needle.length <= hay.length
                    && Arrays.equals(hay, place, place + needle.length, needle, 0, needle.length)) {
                return Optional.of(form.getKey());
            }
        }
        return Optional.empty();
    }

    private Optional<String> inPacked(byte[] hay) {
        for (int at = indexOf(hay, GZIP, 0); at >= 0; at = indexOf(hay, GZIP, at + 1)) {
            Optional<String> found = plainIn(unpacked(hay, at));
            if (found.isPresent()) {
                return found.map(form -> "packed, " + form);
            }
        }
        return Optional.empty();
    }

    private static byte[] unpacked(byte[] hay, int at) {
        var out = new java.io.ByteArrayOutputStream();
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(hay, at, hay.length - at))) {
            byte[] part = new byte[4096];
            for (int read = packed.read(part); read > 0; read = packed.read(part)) {
                out.write(part, 0, read);
            }
        } catch (IOException notPackedAfterAll) {
            return out.toByteArray(); // as far as it could be read
        }
        return out.toByteArray();
    }

    private void plain(String form, String text) {
        forms.put(form, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String stripped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String escaped(String text, String letter) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : letter.formatted(c)));
        return escaped.toString();
    }

    /** What base64 writes for the text wherever it begins: the letters that no neighbour has a part in. */
    private static String base64(byte[] bytes, int offset) {
        byte[] shifted = new byte[bytes.length + offset];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return whole.substring(offset == 0 ? 0 : offset + 1, shifted.length * 8 / 6);
    }

    static int indexOf(byte[] hay, byte[] needle, int from) {
        byte first = needle[0];
        int last = hay.length - needle.length;
        for (int i = from; i <= last; i++) {
            if (hay[i] == first && Arrays.equals(hay, i, i + needle.length, needle, 0, needle.length)) {
                return i;
            }
        }
        return -1;
    }
}
