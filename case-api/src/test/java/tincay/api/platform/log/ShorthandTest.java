package tincay.api.platform.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {

    private static final int MOST_WORDS = 27 + 2 * 256;

    private final Shorthand shorthand = new Shorthand(
            IntStream.range(0, MOST_WORDS).mapToObj(n -> "word" + n).toList());

    @Test
    void a_word_is_one_sign_or_two_an_id_seventeen_and_a_sealed_value_a_quarter_less() {
        assertThat(written("word26")).hasSize(1);
        assertThat(written("word27")).hasSize(2);
        assertThat(written("word538")).hasSize(2);
        assertThat(written("\"" + new UUID(1, 2) + "\"")).hasSize(19);
        assertThat(written("\"" + Base64.getEncoder().encodeToString(new byte[300]) + "\""))
                .hasSize(2 + 3 + 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "w",
                "word",
                "word5388",
                "\"12345678-1234-4321-8000-00000000000A\"",
                "\"12345678-1234-4321-8000-00000000000x\"",
                "\"12345678123443218000-00000000000000a\"",
                "\"12345678-1234-4321-8000-00000000000a",
                "12345678-1234-4321-8000-00000000000a",
                "\"ABCDEFGHIJKL",
                "\"ABCDEFGHIJKLM\"",
                "\"ABCDEFGHIJK=\"",
                "\"ABCDEFGHIJL=\"",
                "\"====ABCDEFGH\"",
                "\"chị nói\""
            })
    void what_only_looks_like_one_comes_back_as_it_was(String text) {
        assertThat(read(written(text))).isEqualTo(text);
    }

    @Test
    void any_text_of_words_ids_sealed_values_and_letters_comes_back_and_is_never_longer() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int part = random.nextInt(12); part > 0; part--) {
                text.append(
                        switch (random.nextInt(5)) {
                            case 0 -> "word" + random.nextInt(600);
                            case 1 -> "\"" + new UUID(random.nextLong(), random.nextLong()) + "\"";
                            case 2 -> "\"" + sealed(random) + "\"";
                            case 3 -> "\"";
                            default -> String.valueOf((char) random.nextInt(' ', 0x1f00));
                        });
            }
            byte[] written = written(text.toString());
            assertThat(written.length).isLessThanOrEqualTo(text.toString().getBytes(UTF_8).length);
            assertThat(read(written)).isEqualTo(text.toString());
        }
    }

    @Test
    void a_control_character_cannot_be_written() {
        assertThat(shorthand.write(new byte[] {'a', 5})).isNull();
    }

    @Test
    void what_is_no_shorthand_is_refused_and_nothing_worse() {
        for (byte[] broken : List.of(
                new byte[] {1, 2, 3}, new byte[] {2, 100, 1}, new byte[] {2, -1, -1, -1, -1, 127, 1}, new byte[] {3})) {
            assertThatThrownBy(() -> shorthand.read(ByteBuffer.wrap(broken))).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> new Shorthand(List.of("few")).read(ByteBuffer.wrap(new byte[] {4, 9})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void there_are_no_more_words_than_signs() {
        List<String> many =
                IntStream.range(0, MOST_WORDS + 1).mapToObj(n -> "word" + n).toList();
        assertThatThrownBy(() -> new Shorthand(many)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String sealed(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private byte[] written(String text) {
        return Objects.requireNonNull(shorthand.write(text.getBytes(UTF_8)));
    }

    private String read(byte[] signs) {
        return new String(shorthand.read(ByteBuffer.wrap(signs)), UTF_8);
    }
}
