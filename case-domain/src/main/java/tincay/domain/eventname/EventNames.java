package tincay.domain.eventname;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import tincay.domain.stream.Event;

/** Which stored name belongs to which event class, in both directions. */
public final class EventNames {

    private final Map<String, Class<?>> classes;

    private EventNames(Map<String, Class<?>> classes) {
        this.classes = classes;
    }

    /**
     * The names of all events of the given families (sealed interfaces of records).
     *
     * @throws IllegalStateException if a record has no name or two records share one
     */
    public static EventNames of(Collection<Class<? extends Event>> families) {
        return new EventNames(families.stream()
                .flatMap(EventNames::records)
                .collect(toUnmodifiableMap(EventNames::nameOf, Function.identity())));
    }

    /** The stored name of an event class. */
    public static String nameOf(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(event.getName() + " has no @EventName");
        }
        return name.value();
    }

    /** The class stored under a name, if it is one of ours. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** All names and their classes. */
    public Map<String, Class<?>> all() {
        return classes;
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventNames::records)
                : Stream.of(family);
    }
}
