package tincay.domain.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every code list in its official order, with labels in both languages. */
public final class CodeLists {

    private final Map<String, Map<String, Label>> lists = new LinkedHashMap<>();

    private CodeLists(String version) {
        for (String[] row : Rows.of(version, "lists.tsv")) {
            lists.computeIfAbsent(row[0], list -> new LinkedHashMap<>()).put(row[1], new Label(row[2], row[3]));
        }
    }

    /** The lists of a version, such as {@link InForce#VERSION}. */
    public static CodeLists of(String version) {
        return new CodeLists(version);
    }

    /** The names of all lists. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    /** The codes of a list, in order; none if there is no such list. */
    public List<String> codes(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
    }

    public boolean has(String list, String code) {
        return label(list, code).isPresent();
    }

    public Optional<Label> label(String list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }
}
