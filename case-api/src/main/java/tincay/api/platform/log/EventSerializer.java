package tincay.api.platform.log;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;

import tincay.domain.eventname.EventNames;
import tincay.domain.stream.Event;

/** Stores events under their pinned names, never under class names. */
final class EventSerializer extends Jackson3Serializer {

    private final EventNames names;

    EventSerializer(EventNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json ->
                        json.addModule(new EventJson()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return type != null && Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(EventNames.nameOf(type), null)
                : super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classOf(type.getName()).map(Class::getName).orElse(type.getName());
    }
}
