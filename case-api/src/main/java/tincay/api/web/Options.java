package tincay.api.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What one can choose from: for each code the key of its label, in the order of the official list. */
public final class Options {

    private Options() {}

    /** All codes of an enum, labelled by the list of the same name. */
    public static <E extends Enum<E>> Map<String, String> of(Class<E> codes) {
        return of(listName(codes), Stream.of(codes.getEnumConstants()).map(Enum::name));
    }

    /** Some codes of a list. */
    public static Map<String, String> of(String list, Stream<String> codes) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, "code." + list + "." + code));
        return options;
    }

    /** Yes and no. */
    public static Map<String, String> yesNo() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("true", "answer.yes");
        options.put("false", "answer.no");
        return options;
    }

    private static String listName(Class<?> codes) {
        return codes.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
