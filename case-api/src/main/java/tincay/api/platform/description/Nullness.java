package tincay.api.platform.description;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says of each member of a record whether it must be there or may be null, as its type does. */
final class Nullness {

    private Nullness() {}

    static void state(Schema<?> schema, Class<?> type) {
        if (!type.isRecord() || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent member : type.getRecordComponents()) {
            Schema<?> described = schema.getProperties().get(member.getName());
            if (described == null) {
                continue;
            }
            values(described, member.getAnnotatedType());
            if (mayBeNull(member.getAnnotatedType())) {
                schema.getProperties().put(member.getName(), orNull(described));
            } else {
                schema.addRequiredItem(member.getName());
            }
        }
    }

    private static void values(Schema<?> described, AnnotatedType type) {
        if (described.getAdditionalProperties() instanceof Schema<?> value
                && type instanceof AnnotatedParameterizedType map
                && type.getType().getTypeName().startsWith(Map.class.getName())
                && mayBeNull(map.getAnnotatedActualTypeArguments()[1])) {
            described.setAdditionalProperties(orNull(value));
        }
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return Stream.of(type.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    private static Schema<?> orNull(Schema<?> described) {
        Schema<?> none = new JsonSchema().types(Set.of("null"));
        return new JsonSchema().anyOf(List.of(described, none));
    }
}
