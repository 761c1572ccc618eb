package tincay.api.platform.description;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names a described type by its class and the class around it, so that no two share a name; remembers which is which. */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> around = type.getEnclosingClass();
        String name = around == null
                ? type.getSimpleName()
                : around.getSimpleName().replace("Endpoint", "") + type.getSimpleName();
        classes.put(name, type);
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        classes.put(name, type.getRawClass());
        return name;
    }
}
