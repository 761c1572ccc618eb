package tincay.api.privacy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Confidential;

/** The sealed values a fact carries, whatever fact it is. */
public final class SealedValues {

    private static final ClassValue<List<RecordComponent>> SEALED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> fact) {
            return Stream.of(fact.getRecordComponents())
                    .filter(component -> component.getType() == Confidential.class)
                    .toList();
        }
    };

    private SealedValues() {}

    /** Those of its members that are sealed and there. */
    public static Stream<Confidential<?>> of(Object fact) {
        return SEALED.get(fact.getClass()).stream()
                .<Confidential<?>>map(component -> valueOf(component, fact))
                .filter(Objects::nonNull);
    }

    private static @Nullable Confidential<?> valueOf(RecordComponent component, Object fact) {
        try {
            return (Confidential<?>) component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a fact that cannot be read", closed);
        }
    }
}
