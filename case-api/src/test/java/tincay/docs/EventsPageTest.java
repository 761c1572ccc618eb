package tincay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;
import tincay.domain.privacy.Confidential;

class EventsPageTest {

    private static final Path SOURCES = Path.of("../case-domain/src/main/java");

    @Test
    void every_event_stands_in_the_catalogue_with_its_sentence_and_its_fields() throws IOException {
        Map<String, Class<?>> events =
                new TreeMap<>(EventNames.of(Streams.EVENTS).all());
        var page = new StringBuilder("""
                # What can happen

                Every event by its stored name, which never changes. A field marked ▇ is sealed under a person's key: only a
                logged disclosure opens it. A field marked ? may be missing.
                """);
        String stream = "";
        for (var event : events.entrySet()) {
            String its = event.getKey().substring(0, event.getKey().indexOf('.'));
            if (!its.equals(stream)) {
                stream = its;
                page.append("\n## ").append(stream).append("\n\n| event | what happened | fields |\n|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s |\n"
                    .formatted(event.getKey(), sentence(event.getKey(), event.getValue()), fields(event.getValue())));
        }
        Catalogue.compare("events.md", page.toString());
    }

    private static String sentence(String name, Class<?> event) throws IOException {
        Path source = SOURCES.resolve(event.getDeclaringClass().getName().replace('.', '/') + ".java");
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*[\\s*]*((?:(?!\\*/).)+?)\\s*\\*/\\s*@EventName\\(\"" + Pattern.quote(name) + "\"\\)",
                        Pattern.DOTALL)
                .matcher(Files.readString(source));
        assertThat(javadoc.find()).as("%s says what happened", name).isTrue();
        return javadoc.group(1).replaceAll("(\\s*\\n\\s*\\*?)+\\s*", " ").replaceAll("\\s*@param.*", "");
    }

    private static String fields(Class<?> event) {
        return Stream.of(event.getRecordComponents()).map(EventsPageTest::field).collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        boolean sealed = component.getType() == Confidential.class;
        AnnotatedElement type = component.getAnnotatedType();
        return "`" + component.getName() + "`" + (type.isAnnotationPresent(Nullable.class) ? "? " : " ")
                + (sealed ? "▇ " : "") + words(component.getGenericType());
    }

    private static String words(Type type) {
        return switch (type) {
            case ParameterizedType sealed
            when sealed.getRawType() == Confidential.class -> words(sealed.getActualTypeArguments()[0]);
            case ParameterizedType many ->
                ((Class<?>) many.getRawType()).getSimpleName() + " of " + words(many.getActualTypeArguments()[0]);
            case Class<?> plain -> plain.getSimpleName();
            default -> throw new IllegalStateException("a field of an unknown shape");
        };
    }
}
