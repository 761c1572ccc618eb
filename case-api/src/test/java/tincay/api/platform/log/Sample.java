package tincay.api.platform.log;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Place;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.SlipCode;

/** One event of a kind, the same in every run: with all it can hold, or with only what it must. */
final class Sample {

    private final boolean whole;
    private int count;

    private Sample(boolean whole) {
        this.whole = whole;
    }

    static <T> T whole(Class<T> event) {
        return event.cast(new Sample(true).record(event));
    }

    static <T> T bare(Class<T> event) {
        return event.cast(new Sample(false).record(event));
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(this::value).toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        boolean mayBeMissing = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeMissing && !whole ? null : value(part.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        var plain = (Class<?>) type;
        count++;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "UUID" -> new UUID(0x1234567812344321L, 0x8000_0000_0000_0000L + count);
            case "LocalDate" -> LocalDate.of(2026, 11, 1).plusDays(count);
            case "Instant" -> Instant.parse("2026-11-20T08:10:00Z").plusSeconds(count);
            case "String" -> "chữ " + count;
            case "int", "Integer" -> count;
            case "boolean" -> true;
            case "SlipCode" -> new SlipCode("R-4H7K-P");
            case "CaseNumber" -> new CaseNumber("7F3K-9QWM");
            case "Place" -> new Place("04003", LocalDate.of(2025, 7, 1));
            default -> record(plain);
        };
    }

    private Object generic(ParameterizedType type) {
        Class<?> container = (Class<?>) type.getRawType();
        if (container == Confidential.class) {
            var subject = new SubjectId(new UUID(0, ++count));
            return new Confidential<>(subject, Purpose.values()[0], new byte[] {(byte) count, 0, -1});
        }
        Object one = value(type.getActualTypeArguments()[0]);
        return container == Set.class ? Set.of(one) : List.of(one);
    }
}
