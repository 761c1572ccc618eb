package tincay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;
import tincay.domain.privacy.Confidential;

/** A clear value never shows itself by accident, in a log line or an exception. */
class ClearValuesTest {

    @ParameterizedTest
    @MethodSource("clearTypes")
    void a_clear_value_prints_as_a_bar(Class<?> clear) throws ReflectiveOperationException {
        Constructor<?> constructor = clear.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] nothing = Stream.of(constructor.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : null)
                .toArray();
        assertThat(constructor.newInstance(nothing)).hasToString("▇");
    }

    static Stream<Class<?>> clearTypes() {
        return EventNames.of(Streams.EVENTS).all().values().stream()
                .flatMap(event -> Stream.of(event.getRecordComponents()))
                .map(RecordComponent::getGenericType)
                .flatMap(ClearValuesTest::sealed)
                .distinct();
    }

    private static Stream<Class<?>> sealed(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Confidential.class
                ? Stream.of((Class<?>) generic.getActualTypeArguments()[0])
                : Stream.empty();
    }
}
