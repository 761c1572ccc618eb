package tincay.projections.casefile;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import tincay.domain.eventname.EventNames;

/** Writes facts into a row, and reads them back, exactly as the event log does. */
@Component
class StoredFacts {

    private final Serializer serializer;

    StoredFacts(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    String write(Object fact) {
        return serializer.serialize(fact, String.class).getData();
    }

    <T> T read(String name, String stored, Class<T> type) {
        return type.cast(serializer.deserialize(new SimpleSerializedObject<>(stored, String.class, name, null)));
    }

    <T extends Record> T read(String stored, Class<T> type) {
        return read(EventNames.nameOf(type), stored, type);
    }
}
