package tincay.api.platform.description;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names a described type by its class and the class around it, so that no two share a name; remembers which is which. */
final class SchemaNames extends TypeNameResolver {

    /** For all of the process, as the library keeps its converters: the first application's names also for the second. */
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> around = type.getEnclosingClass();
        String name = around == null
                ? type.getSimpleName()
                : around.getSimpleName().replace("Endpoint", "") + type.getSimpleName();
        CLASSES.put(name, type);
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        CLASSES.put(name, type.getRawClass());
        return name;
    }
}
