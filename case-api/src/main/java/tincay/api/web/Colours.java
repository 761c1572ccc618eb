package tincay.api.web;

import java.util.Map;
import java.util.regex.Pattern;

/** Which of our colours stands for each fixed one of the component library. */
final class Colours {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern WHITE_TEXT = Pattern.compile("(?<![a-z-])color:#fff");

    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("#000", "ink"),
            Map.entry("#0b0c0c", "ink"),
            Map.entry("#fff", "page"),
            Map.entry("#fd0", "focus"),
            Map.entry("#b1b4b6", "line"),
            Map.entry("#f3f2f1", "mist"),
            Map.entry("#e5e6e7", "sheet"),
            Map.entry("#dbdad9", "sheet"),
            Map.entry("#c1c3c5", "sheet"),
            Map.entry("#e8f1f8", "sheet"),
            Map.entry("#d2e2f1", "sheet"),
            Map.entry("#bbd4ea", "sheet"),
            Map.entry("#8eb8dc", "line"),
            Map.entry("#f4f8fb", "mist"),
            Map.entry("#929191", "border"),
            Map.entry("#505a5f", "muted"),
            Map.entry("#1d70b8", "link"),
            Map.entry("#1a65a6", "link"),
            Map.entry("#144e81", "link-hover"),
            Map.entry("#003078", "link-hover"),
            Map.entry("#0c2d4a", "ink"),
            Map.entry("#4c2c92", "link"),
            Map.entry("#d4351c", "error"),
            Map.entry("#aa2a16", "error"),
            Map.entry("#942514", "error"),
            Map.entry("#55150b", "error"),
            Map.entry("#00703c", "action"),
            Map.entry("#005a30", "action-hover"),
            Map.entry("#004e2a", "action"),
            Map.entry("#cce2d8", "sheet"),
            Map.entry("#002d18", "action-hover"));

    private Colours() {}

    /** The declarations with our colours; text on the focus yellow stays dark in the dark. */
    static String of(String selectors, String declarations) {
        boolean focused = selectors.contains(":focus") || declarations.contains("#fd0");
        String onFill = WHITE_TEXT.matcher(declarations).replaceAll("color:var(--on-action)");
        String exact = onFill.replace("rgba(11,12,12,.99)", "var(--ink)").replace("hsla(0,0%,100%,.99)", "var(--page)");
        return HEX.matcher(exact)
                .replaceAll(hex -> "var(--" + token(hex.group().toLowerCase(java.util.Locale.ROOT), focused) + ")");
    }

    private static String token(String hex, boolean focused) {
        if (focused && hex.equals("#0b0c0c")) {
            return "focus-ink";
        }
        String token = TOKENS.get(hex);
        if (token == null) {
            throw new IllegalStateException("no colour of ours for " + hex);
        }
        return token;
    }
}
