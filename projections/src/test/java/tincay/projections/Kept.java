package tincay.projections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

import tincay.domain.eventname.EventNames;

/** Stands for the way events are written: equal facts are written equally, and read back as they were. */
@SuppressWarnings("rawtypes")
public final class Kept implements Serializer {

    private final List<Object> facts = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();

    @Override
    public <T> SerializedObject<T> serialize(Object fact, Class<T> as) {
        int place = places.computeIfAbsent(fact, _ -> {
            facts.add(fact);
            return facts.size() - 1;
        });
        return new SimpleSerializedObject<>(as.cast(String.valueOf(place)), as, typeForClass(fact.getClass()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return (T) facts.get(Integer.parseInt((String) stored.getData()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> as) {
        return as == String.class;
    }

    @Override
    public Class classForType(SerializedType type) {
        return Object.class;
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return new SimpleSerializedType(EventNames.nameOf(type), null);
    }

    @Override
    public Converter getConverter() {
        return new ChainingConverter();
    }
}
