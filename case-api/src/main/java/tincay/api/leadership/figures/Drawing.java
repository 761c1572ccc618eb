package tincay.api.leadership.figures;

import java.util.List;
import java.util.function.LongFunction;

/**
 * The lines of a figure, as SVG without ids and without style: the style sheet knows the first path of a row as its bar and the
 * second as its usual error. The width is stretched to the cell, strokes are not.
 */
final class Drawing {

    private static final long WIDTH = 500;

    /** The same for everything below five, whatever the scale: 12 pixels, hatched at 45 degrees. */
    private static final String UNDER_FIVE =
            "<svg class=\"five\" width=\"12\" height=\"24\" aria-hidden=\"true\"><path d=\"M0 12l8-8M0 20L12 8M8 20l4-4\"/></svg>";

    private Drawing() {}

    static String underFive() {
        return UNDER_FIVE;
    }

    /** A bar and its usual error, which stops at the base line. */
    static String bar(ShownNumber number, Scale scale) {
        long low = scale.at(number.low(), WIDTH);
        long high = scale.at(number.high(), WIDTH);
        String begin = number.low() > 0 ? "M" + low + " 2v4" : "";
        return "<svg%s viewBox=\"0 0 %d 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"M0 1h%dv6H0z\"/><path d=\"M%d 4H%d%sM%d 2v4\"/></svg>"
                .formatted(
                        number.isUnsure() ? " class=\"unsure\"" : "",
                        WIDTH,
                        scale.at(number.rounded(), WIDTH),
                        low,
                        high,
                        begin,
                        high);
    }

    /** The axis: each tick with its number, the last one at the end. */
    static String axis(Scale scale, LongFunction<String> written) {
        List<Long> ticks = scale.ticks();
        var text = new StringBuilder("<svg class=\"axis\" width=\"100%\" height=\"24\" aria-hidden=\"true\">");
        for (long tick : ticks) {
            boolean last = tick == scale.last();
            text.append("<text x=\"%d%%\" y=\"18\" text-anchor=\"%s\">%s</text>"
                    .formatted(scale.at(tick, 100), last ? "end" : "middle", written.apply(tick)));
        }
        return text.append("</svg>").toString();
    }
}
