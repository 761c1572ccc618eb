package tincay.api.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tincay.domain.codes.CodeLists;

/** What the codes of the lists are called, in both languages; looked up for each of a hundred thousand rows. */
final class CodeWords {

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    CodeWords(CodeLists lists) {
        for (Column column : Column.values()) {
            if (column.kind() == Column.Kind.CODE || column.kind() == Column.Kind.CODES) {
                codes.computeIfAbsent(column.list(), list -> words(lists, list));
            }
        }
    }

    /** A code by its key or by what it is called in either language. */
    Optional<String> code(String list, String text) {
        return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(Headings.plain(text)));
    }

    private static Map<String, String> words(CodeLists lists, String list) {
        Map<String, String> words = new HashMap<>();
        for (String code : lists.codes(list)) {
            words.putIfAbsent(Headings.plain(code), code);
            lists.label(list, code)
                    .ifPresent(label -> Stream.of(label.vi(), label.en())
                            .flatMap(CodeWords::said)
                            .forEach(said -> words.putIfAbsent(said, code)));
        }
        return words;
    }

    /** What a label explains in brackets need not be written. */
    private static Stream<String> said(String label) {
        return Stream.of(Headings.plain(label), Headings.plain(label.replaceAll("\\(.*\\)", "")));
    }
}
