package tincay.api.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A style sheet as a tree, no deeper understood than is needed to leave parts of it out. */
sealed interface Css {

    /** Declarations for some selectors. */
    record Rule(String selectors, String declarations) implements Css {}

    /** Rules under a condition, such as {@code @media print}. */
    record Group(String condition, List<Css> parts) implements Css {}

    /** The parts of a sheet; comments and statements without a block (such as {@code @charset}) are left out. */
    static List<Css> parse(String sheet) {
        List<Css> parts = new ArrayList<>();
        String rest = sheet.replaceAll("(?s)/\\*.*?\\*/", "");
        int from = 0;
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{', from)) {
            int close = closing(rest, open);
            String head = rest.substring(from, open).strip();
            String name = head.substring(head.lastIndexOf(';') + 1).strip();
            Css part = part(name, rest.substring(open + 1, close));
            if (part != null) {
                parts.add(part);
            }
            from = close + 1;
        }
        return parts;
    }

    private static @Nullable Css part(String name, String block) {
        if (name.startsWith("@media") || name.startsWith("@supports")) {
            return new Group(name, parse(block));
        }
        return name.startsWith("@") ? null : new Rule(name, block);
    }

    private static int closing(String sheet, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            depth += switch (sheet.charAt(at)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
        }
        return at;
    }
}
