package tincay.api.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The look, put together: the component library without its brand and without what we do not use, then our own. */
final class StyleSheet {

    private static final String FONTS =
            "font-family:Roboto,\"Segoe UI\",\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";

    private static final Pattern UNUSED = Pattern.compile("\\.govuk-(accordion|breadcrumbs--inverse|body-xs"
            + "|button--(inverse|start|warning)|back-link--inverse|cookie-banner|drop-zone|exit-this-page|file-upload"
            + "|footer|header|heading-xl|caption-xl|label--xl|fieldset__legend--xl|section-break--xl|link-image|logo"
            + "|link--(inverse|no-visited|text-colour)|password-input|phase-banner|character-count|panel"
            + "|service-navigation--inverse|summary-card|tabs|tag--|template--rebranded|pagination--block"
            + "|clearfix|grid-column-(one|three)-quarter|(checkboxes|radios)--small|notification-banner--success)");

    private static final Pattern OLD_ENGINES = Pattern.compile("-ms-|-moz-document|\\\\0");
    private static final Pattern NOT_OLD_ENGINES = Pattern.compile("@supports not ?\\(-ms-[^)]*\\)");
    private static final Pattern SMOOTHING = Pattern.compile("-(webkit|moz-osx)-font-smoothing:[a-z]+;?");

    private StyleSheet() {}

    /** The library's sheet, trimmed and recoloured, followed by our own. */
    static String assemble(String library, String own) {
        return text(Css.parse(library)) + own;
    }

    private static String text(List<Css> parts) {
        return parts.stream().map(StyleSheet::text).collect(Collectors.joining());
    }

    private static String text(Css part) {
        return switch (part) {
            case Css.Group group when NOT_OLD_ENGINES.matcher(group.condition()).matches() -> text(group.parts());
            case Css.Group group -> {
                String inside = OLD_ENGINES.matcher(group.condition()).find() ? "" : text(group.parts());
                yield inside.isEmpty() ? "" : group.condition() + "{" + inside + "}";
            }
            case Css.Rule rule -> {
                String used = used(rule.selectors());
                yield used.isEmpty() ? "" : used + "{" + restyled(used, rule.declarations()) + "}";
            }
        };
    }

    private static String used(String selectors) {
        return Stream.of(selectors.split(",(?![^(]*\\))", -1))
                .filter(selector -> !UNUSED.matcher(selector).find())
                .collect(Collectors.joining(","));
    }

    private static String restyled(String selectors, String declarations) {
        String named = declarations
                .replaceAll("font-family:[^;}]*", FONTS)
                .replace(FONTS + ";", selectors.equals(".govuk-template") ? FONTS + ";" : "font-family:inherit;");
        return Colours.of(selectors, SMOOTHING.matcher(named).replaceAll(""));
    }
}
