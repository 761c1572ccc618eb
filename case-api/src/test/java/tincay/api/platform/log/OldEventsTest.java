package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;

/**
 * What was stored once is read for ever. Each event's stored form stands in a file that is never written over: a new shape
 * is a new name, and an upcaster leads to it from the old one.
 */
class OldEventsTest {

    private static final Path FORMS = Path.of("src/test/resources/golden/events");
    private static final EventNames NAMES = EventNames.of(Streams.EVENTS);

    private final EventSerializer serializer = new EventSerializer(NAMES);

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_written_in_the_form_it_always_had(String name) throws IOException {
        Class<?> type = NAMES.classOf(name).orElseThrow();
        String now = written(Sample.whole(type)) + "\n" + written(Sample.bare(type)) + "\n";
        Path form = FORMS.resolve(name + ".json");
        if (Boolean.getBoolean("tincay.write") && Files.notExists(form)) {
            Files.createDirectories(FORMS);
            Files.writeString(form, now);
        }
        assertThat(form).content().isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_stored_in_that_form_is_read_whole(String name) throws IOException {
        Class<?> type = NAMES.classOf(name).orElseThrow();
        List<String> forms = Files.readAllLines(FORMS.resolve(name + ".json"));
        assertThat(forms.stream().map(form -> read(name, form)).map(this::written))
                .isEqualTo(forms);
        assertThat(read(name, forms.getFirst())).hasSameClassAs(Sample.whole(type));
    }

    @Test
    void no_form_is_ever_dropped() throws IOException {
        try (Stream<Path> forms = Files.list(FORMS)) {
            assertThat(forms.map(form -> form.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(NAMES.all().keySet());
        }
    }

    static Stream<String> names() {
        return NAMES.all().keySet().stream().sorted();
    }

    private Object read(String name, String form) {
        return serializer.deserialize(new SimpleSerializedObject<>(form, String.class, name, null));
    }

    private String written(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }
}
