package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;

/**
 * What was stored once is read for ever. Each event's stored form stands in a file that is never written over. A member that is
 * new, and may be missing, begins a further form beside the older one; any other new shape is a new name, and an upcaster leads
 * to it from the old one.
 */
class OldEventsTest {

    private static final Path FORMS = Path.of("src/test/resources/golden/events");
    private static final EventNames NAMES = EventNames.of(Streams.EVENTS);

    /** In how many forms an event was stored so far, where it is more than one. */
    private static final Map<String, Integer> FORMS_SO_FAR = Map.of(
            "address.established", 2,
            "case.consent_given", 3,
            "case.consent_withdrawn", 2,
            "case.facts_corrected", 2,
            "case.opened", 2,
            "case.referral_made", 3,
            "person.registered", 2,
            "referral.sent", 3);

    private final EventSerializer serializer = new EventSerializer(NAMES);
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_written_in_its_newest_form(String name) throws IOException {
        Class<?> type = NAMES.classOf(name).orElseThrow();
        String now = written(Sample.whole(type)) + "\n" + written(Sample.bare(type)) + "\n";
        Path form = form(name, newest(name));
        if (Boolean.getBoolean("tincay.write") && Files.notExists(form)) {
            Files.createDirectories(FORMS);
            Files.writeString(form, now);
        }
        assertThat(form).content().isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_stored_in_its_newest_form_is_read_whole(String name) throws IOException {
        Class<?> type = NAMES.classOf(name).orElseThrow();
        List<String> forms = Files.readAllLines(form(name, newest(name)));
        assertThat(forms.stream().map(form -> read(name, form)).map(this::written))
                .isEqualTo(forms);
        assertThat(read(name, forms.getFirst())).hasSameClassAs(Sample.whole(type));
    }

    @ParameterizedTest
    @MethodSource("grown")
    void an_event_stored_in_an_older_form_keeps_all_it_said(String name) throws IOException {
        for (int older = 1; older < newest(name); older++) {
            for (String stored : Files.readAllLines(form(name, older))) {
                JsonNode now = json.readTree(written(read(name, stored)));
                isKept(json.readTree(stored), now);
            }
        }
    }

    @Test
    void no_form_is_ever_dropped() throws IOException {
        try (Stream<Path> forms = Files.list(FORMS)) {
            assertThat(forms.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(names().flatMap(OldEventsTest::forms)
                            .map(Path::getFileName)
                            .map(Path::toString)
                            .toList());
        }
    }

    static Stream<String> names() {
        return NAMES.all().keySet().stream().sorted();
    }

    static Stream<String> grown() {
        return FORMS_SO_FAR.keySet().stream().sorted();
    }

    private static int newest(String name) {
        return FORMS_SO_FAR.getOrDefault(name, 1);
    }

    private static Stream<Path> forms(String name) {
        return IntStream.rangeClosed(1, newest(name)).mapToObj(number -> form(name, number));
    }

    private static Path form(String name, int number) {
        return FORMS.resolve(name + (number == 1 ? "" : "." + number) + ".json");
    }

    private static void isKept(JsonNode then, JsonNode now) {
        if (then.isObject()) {
            then.properties().forEach(member -> isKept(member.getValue(), now.path(member.getKey())));
        } else {
            assertThat(now).isEqualTo(then);
        }
    }

    private Object read(String name, String form) {
        return serializer.deserialize(new SimpleSerializedObject<>(form, String.class, name, null));
    }

    private String written(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }
}
