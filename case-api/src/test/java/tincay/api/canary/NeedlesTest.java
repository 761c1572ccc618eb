package tincay.api.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeedlesTest {

    private static final String TEXT = "Đậu Ẩn kq7x2m";

    @ParameterizedTest
    @MethodSource("hays")
    void a_text_is_found_in_every_form(byte[] hay) {
        assertThat(new Needles(TEXT).in(hay)).isPresent();
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(new Needles(TEXT).in("Đậu Ẩn kq7x2".repeat(1000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    static Stream<byte[]> hays() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {7, 7, 7});
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("before " + TEXT + " after").getBytes(StandardCharsets.UTF_8));
        }
        return Stream.concat(
                Stream.of(packed.toByteArray(), TEXT.getBytes(StandardCharsets.UTF_16BE)),
                Stream.of(
                                TEXT,
                                TEXT.toLowerCase(java.util.Locale.ROOT),
                                "Dau An kq7x2m",
                                Normalizer.normalize(TEXT, Normalizer.Form.NFD),
                                "\\u0110\\u1eadu \\u1ea8n kq7x2m",
                                "\\u0110\\u1EADu \\u1EA8n kq7x2m",
                                URLEncoder.encode(TEXT, StandardCharsets.UTF_8),
                                HexFormat.of().formatHex(bytes),
                                base64("", TEXT, "z"),
                                base64("a", TEXT, "zz"),
                                base64("ab", TEXT, ""))
                        .map(text -> ("x" + text + "y").getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64(String before, String text, String after) {
        return Base64.getEncoder().encodeToString((before + text + after).getBytes(StandardCharsets.UTF_8));
    }
}
