package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A draw that is made again from typed keys. */
class DrawTest {

    private static final String KEY = HexFormat.of().formatHex(new byte[32]);
    private static final List<String> RIGHT = List.of(
            "--rec-key",
            KEY,
            "--stat-key",
            KEY,
            "--ids",
            "",
            "--release",
            "2027-H1",
            "--revision",
            "1",
            "--cell",
            "area=01;measure=opened;period=2027-H1",
            "--variance",
            "9",
            "--bound",
            "15");

    static Stream<Arguments> vectors() throws IOException {
        try (var file = DrawTest.class.getResourceAsStream("/statistics/draw-vectors.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .skip(1)
                            .map(line -> Arguments.of((Object) line.split(",", -1)))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_is_drawn_byte_for_byte(String[] vector) {
        var said = type(List.of(
                "--rec-key",
                vector[0],
                "--stat-key",
                vector[1],
                "--ids",
                vector[2].replace(' ', ','),
                "--release",
                vector[3],
                "--revision",
                vector[4],
                "--cell",
                vector[5],
                "--variance",
                vector[6],
                "--bound",
                vector[7]));
        String keys = Arrays.stream(vector[8].split(" "))
                .filter(key -> !key.isEmpty())
                .map("\"%s\""::formatted)
                .collect(Collectors.joining(","));
        assertThat(said.out().strip())
                .isEqualTo("{\"rk\":[%s],\"ck\":\"%s\",\"u\":%s,\"v\":%s}", keys, vector[9], vector[11], vector[12]);
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
    }

    @Test
    void a_cell_is_drawn_alike_in_whatever_order_its_contributors_are_named() {
        String one = "7ce87eae-aee7-4a94-89c0-f83e9b81e233";
        String other = "C3AE844E-1838-4B7E-A075-1DAB90773E14";
        assertThat(noise(with("--ids", one + "," + other))).isEqualTo(noise(with("--ids", other + "," + one)));
    }

    @ParameterizedTest
    @CsvSource({
        "--rec-key, zz, draw-key",
        "--stat-key, abc, draw-key",
        "--stat-key, '', draw-key",
        "--ids, 1-1-1-1-1, draw-ids",
        "--ids, '7ce87eae-aee7-4a94-89c0-f83e9b81e233,', draw-ids",
        "--ids, '7ce87eae-aee7-4a94-89c0-f83e9b81e233,7ce87eae-aee7-4a94-89c0-f83e9b81e233', draw-ids",
        "--release, ' ', draw-release",
        "--revision, first, draw-number",
        "--revision, 9223372036854775808, draw-number",
        "--cell, sex=FEMALE;area=01, draw-cell",
        "--variance, 8, draw-row",
        "--bound, 4294967311, draw-row"
    })
    void a_value_that_cannot_be_used_is_refused_and_not_repeated(String option, String value, String code) {
        var said = type(with(option, value));
        String sentence = new Words("vi").of(code, option).split("\\{")[0];
        assertThat(said.err()).startsWith(sentence.substring(0, Math.min(20, sentence.length())));
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.status()).isEqualTo(1);
        if (value.length() > 4) {
            assertThat(said.err()).doesNotContain(value);
        }
    }

    @Test
    void an_option_that_is_missing_doubled_or_unknown_is_not_understood() {
        assertThat(type(RIGHT.subList(2, RIGHT.size())).status()).isEqualTo(2);
        assertThat(type(Stream.concat(RIGHT.stream(), Stream.of("--rec-key", KEY))
                                .toList())
                        .status())
                .isEqualTo(2);
        assertThat(type(Stream.concat(RIGHT.stream(), Stream.of("--more")).toList())
                        .status())
                .isEqualTo(2);
        assertThat(Terminal.type("vi", "draw").status()).isEqualTo(2);
    }

    private static List<String> with(String option, String value) {
        List<String> words = new ArrayList<>(RIGHT);
        words.set(words.indexOf(option) + 1, value);
        return words;
    }

    private static String noise(List<String> words) {
        String line = type(words).out();
        return line.substring(line.indexOf("\"ck\""));
    }

    private static Terminal.Said type(List<String> words) {
        return Terminal.type(
                "vi", Stream.concat(Stream.of("draw"), words.stream()).toArray(String[]::new));
    }
}
