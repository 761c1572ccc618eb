package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private static final String FACT = """
            {"caseId":"12345678-1234-4321-8000-000000000001","noteId":"12345678-1234-4321-8000-000000000002",\
            "kind":"CALL","on":"2026-11-20","note":{"subject":"12345678-1234-4321-8000-000000000003",\
            "purpose":"NOTE","ciphertext":"AVx/0nRk"}}""";

    @Test
    void a_fact_becomes_smaller_and_comes_back_whole() {
        byte[] packed = Packing.pack(bytes(FACT));
        assertThat(packed.length).isLessThan(FACT.length() / 2);
        assertThat(Packing.unpack(packed)).isEqualTo(bytes(FACT));
    }

    @Test
    void prose_becomes_smaller_and_comes_back_whole() {
        byte[] prose = bytes("Chị nói mấy hôm nay yên hơn, cháu đã đi học lại. Chị nói cháu đã ngủ yên hơn.");
        byte[] packed = Packing.packProse(prose);
        assertThat(packed.length).isLessThan(prose.length);
        assertThat(Packing.unpack(packed)).isEqualTo(prose);
    }

    @Test
    void what_does_not_become_smaller_is_left_as_it_is() {
        byte[] noise = new byte[500];
        new SplittableRandom(1).nextBytes(noise);
        assertThat(Packing.pack(noise)).hasSize(501);
        assertThat(Packing.unpack(Packing.pack(noise))).isEqualTo(noise);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 1_000, 100_000})
    void any_length_comes_back_whole(int length) {
        var random = new SplittableRandom(length);
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + random.nextInt(3));
        }
        assertThat(Packing.unpack(Packing.pack(text))).isEqualTo(text);
    }

    @Test
    void text_that_was_never_packed_by_this_version_is_read_by_its_first_byte() {
        assertThat(Packing.unpack(new byte[] {Packing.PLAIN, '{', '}'})).isEqualTo(bytes("{}"));
        assertThatThrownBy(() -> Packing.unpack(new byte[] {7, 1})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prose_that_is_cut_off_or_changed_is_never_taken_for_whole() {
        byte[] packed = Packing.packProse(bytes(FACT));
        for (int length : List.of(1, 2, packed.length / 2)) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Packing.unpack(cut)).isInstanceOf(IllegalStateException.class);
        }
        packed[1] = (byte) 0xff;
        assertThatThrownBy(() -> Packing.unpack(packed)).isInstanceOf(IllegalStateException.class);
    }

    /** Written by the version that stored the first fact: if this fails, no fact stored so far can be read. */
    @Test
    void the_words_of_a_way_never_change() {
        byte[] stored = HexFormat.of()
                .parseHex(
                        "01436a17181a199b989a995be88218ba26c64686ba16060606ba060860a884d4412142bd9112ee4e0c2c5c307d4e84c1c6844327ac42df202f281be85500");
        assertThat(new String(Packing.unpack(stored), StandardCharsets.UTF_8)).isEqualTo(FACT);
        byte[] inShorthand = HexFormat.of()
                .parseHex(
                        "020701123456781234432180000000000000010a01123456781234432180000000000000020b43414c4c0c31312d32300e0112345678123443218000000000000003104156782f306e526b11");
        assertThat(new String(Packing.unpack(inShorthand), StandardCharsets.UTF_8))
                .isEqualTo(FACT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
