package tincay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.SlipCode;

/** What an event of a person's, a case's or a referral's may be made of. */
class EventShapeTest {

    private static final Path NAMES = Path.of("src/test/resources/golden/event-names.txt");
    private static final Set<Class<?>> PLAIN =
            Set.of(boolean.class, LocalDate.class, Instant.class, CaseNumber.class, Recipient.class, SlipCode.class);

    private final EventNames names = EventNames.of(Streams.EVENTS);

    @Test
    void no_event_name_ever_disappears_and_a_new_one_is_written_down() throws IOException {
        assertThat(new TreeSet<>(names.all().keySet())).containsExactlyElementsOf(Files.readAllLines(NAMES));
    }

    @ParameterizedTest
    @MethodSource("eventsAboutPeople")
    void an_event_about_people_holds_ids_facts_a_rule_decides_on_or_sealed_values(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        assertThat(Stream.of(event.getRecordComponents())
                        .filter(component -> !mayStand(component))
                        .map(RecordComponent::getName))
                .isEmpty();
    }

    static Stream<Class<?>> eventsAboutPeople() {
        return EventNames.of(Streams.EVENTS).all().entrySet().stream()
                .filter(event -> event.getKey().matches("(person|case|referral|stay|no_contact)\\..*"))
                .map(Map.Entry::getValue);
    }

    private static boolean mayStand(RecordComponent component) {
        return component.getType() == String.class
                ? component.getName().endsWith("Version")
                : mayStand(component.getGenericType());
    }

    private static boolean mayStand(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                generic.getRawType() == Confidential.class
                        || (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                                && List.of(generic.getActualTypeArguments()).stream()
                                        .allMatch(EventShapeTest::mayStand));
            case Class<?> plain -> plain.isEnum() || Id.class.isAssignableFrom(plain) || PLAIN.contains(plain);
            default -> false;
        };
    }
}
