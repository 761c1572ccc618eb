package tincay.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.CodeLists;

/** Everybody is spoken to, and spoken of, in the word they wish to be called by. */
class SpokenTextsTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String LITERALLY = "(?iu).*(?<!\\p{L})chị(?!\\p{L}).*";

    private final StaticMessageSource written = new StaticMessageSource();
    private final SpokenTexts texts = new SpokenTexts(written, CodeLists.of("2026-1"));

    SpokenTextsTest() {
        written.addMessage("asked", VIETNAMESE, "{You} muốn gì? Hỏi {they}, {They} nghe {you}.");
        written.addMessage("counted", VIETNAMESE, "Ngày {0}, '{they}' đến '{receiver}'.");
    }

    @AfterEach
    void the_page_is_made() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void in_the_word_that_was_chosen_for_as_long_as_a_page_is_made() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        SpokenTo.as(AddressTerm.BAC);
        SpokenTo.as(null);
        assertThat(texts.getMessage("asked", null, VIETNAMESE)).isEqualTo("Bác muốn gì? Hỏi bác ấy, Bác ấy nghe bác.");
    }

    @Test
    void in_the_usual_word_where_nothing_is_known() {
        SpokenTo.as(AddressTerm.BAC);
        assertThat(texts.getMessage("asked", null, null, VIETNAMESE))
                .isEqualTo("Chị muốn gì? Hỏi chị ấy, Chị ấy nghe chị.");
        assertThat(texts.getMessage("none", null, null, VIETNAMESE)).isNull();
    }

    @Test
    void gaps_of_their_own_are_filled_and_those_of_others_left() {
        assertThat(texts.getMessage("counted", new Object[] {"1"}, VIETNAMESE))
                .isEqualTo("Ngày 1, chị ấy đến {receiver}.");
    }

    @Test
    void no_text_has_the_usual_word_written_into_it() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.list(Path.of("src/main/resources/messages")),
                Stream.of("tincay-risk.tsv", "safety-plan.tsv", "consent.tsv")
                        .map(Path.of("../case-domain/src/main/resources/codes/2026-1")::resolve))) {
            List<String> lines = files.flatMap(SpokenTextsTest::lines)
                    .filter(line -> !line.startsWith("aloud.you=") && !line.contains("anh chị"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(500).noneMatch(line -> line.matches(LITERALLY));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
