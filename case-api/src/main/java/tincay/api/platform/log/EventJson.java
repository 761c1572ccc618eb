package tincay.api.platform.log;

import java.lang.reflect.Constructor;
import java.util.Base64;
import java.util.UUID;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Id;

/** How events are written: ids as plain strings, sealed values as subject, purpose and ciphertext. */
final class EventJson extends SimpleModule {

    EventJson() {
        super("events");
        addSerializer(Id.class, new IdWriter());
        addSerializer(Confidential.class, new ConfidentialWriter());
        addDeserializer(Confidential.class, new ConfidentialReader());
        setDeserializerModifier(new IdReaders());
    }

    private static final class IdWriter extends ValueSerializer<Id> {
        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value().toString());
        }
    }

    private static final class IdReaders extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> otherwise) {
            Class<?> type = bean.getBeanClass();
            return type.isRecord() && Id.class.isAssignableFrom(type) ? new IdReader(type) : otherwise;
        }
    }

    private static final class IdReader extends ValueDeserializer<Object> {
        private final Constructor<?> constructor;

        IdReader(Class<?> type) {
            try {
                constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName() + " is not made of one UUID", e);
            }
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            try {
                return constructor.newInstance(UUID.fromString(json.getString()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class ConfidentialWriter extends ValueSerializer<Confidential> {
        @Override
        public void serialize(Confidential sealed, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subject", sealed.subject().toString());
            json.writeStringProperty("purpose", sealed.purpose().name());
            json.writeStringProperty("ciphertext", Base64.getEncoder().encodeToString(sealed.ciphertext()));
            json.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class ConfidentialReader extends ValueDeserializer<Confidential> {
        @Override
        public Confidential deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            return new Confidential<>(
                    new SubjectId(UUID.fromString(node.required("subject").asString())),
                    Purpose.valueOf(node.required("purpose").asString()),
                    Base64.getDecoder().decode(node.required("ciphertext").asString()));
        }
    }
}
