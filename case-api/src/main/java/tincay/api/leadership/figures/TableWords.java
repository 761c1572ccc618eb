package tincay.api.leadership.figures;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.leadership.figures.Figure.Label;
import tincay.api.web.InTemplates;
import tincay.api.web.Words;
import tincay.projections.statistics.plan.Period;

/** What released tables are called, and their numbers, in the reader's language. */
@Component("tableWords")
public class TableWords implements InTemplates {

    /** The code list that names the classes of a dimension, where no text of our own does. */
    private static final Map<String, String> LISTS = Map.of(
            "age", "AGE_BAND",
            "sex", "SEX",
            "risk", "RISK_LEVEL",
            "service", "SERVICE_KIND",
            "outcome", "REFERRAL_STATE",
            "reason", "CLOSURE_REASON",
            "ethnicity", "ETHNIC_GROUP");

    /** Dimensions whose classes are called as those of another. */
    private static final Map<String, String> LIKE = Map.of("servicegroup", "service", "ethnicgroup", "ethnicity");

    private static final String COMMUNE = "[0-9]{5}";

    private final MessageSource messages;
    private final Words words;

    TableWords(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** What a table counts, and by what. */
    public String title(ShownTable table) {
        List<String> by = table.dimensions();
        String what = measure(table);
        return switch (by.size()) {
            case 0 -> what;
            case 1 -> words.of("statistics.title.one", what, dimension(by.getFirst()));
            default -> words.of("statistics.title.two", what, dimension(by.getFirst()), dimension(by.getLast()));
        };
    }

    private String measure(ShownTable table) {
        String what = words.of("statistics.measure." + table.measure());
        return table.isProvisional() ? words.of("statistics.provisional", what) : what;
    }

    /** What a class of a dimension is called. */
    public Label label(String dimension, String value) {
        String like = LIKE.getOrDefault(dimension, dimension);
        if (value.matches(COMMUNE)) {
            return new Label(words.of("place." + value), true);
        }
        String own = messages.getMessage("statistics.value." + like + "." + value, null, null, locale());
        if (own != null) {
            return new Label(own, false);
        }
        String list = LISTS.getOrDefault(like, like);
        return new Label(words.code(list, list.equals("ETHNIC_GROUP") ? value.toLowerCase(Locale.ROOT) : value), false);
    }

    /** What a row counts, in the order of the dimensions. */
    public List<String> labels(ShownTable table, ShownTable.Row row) {
        return IntStream.range(0, row.values().size())
                .mapToObj(i ->
                        label(table.dimensions().get(i), row.values().get(i)).text())
                .toList();
    }

    /** Dimensions as the head of one column. */
    public String column(List<String> dimensions) {
        String word = dimensions.isEmpty()
                ? total()
                : dimensions.stream().map(this::dimension).collect(Collectors.joining(", "));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A number, or that it is under five. */
    public String number(ShownNumber number) {
        return number.isUnderFive() ? words.of("statistics.under-five") : plain(number.rounded());
    }

    /** Digits as they are written in the language. */
    public String plain(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** What is counted. */
    public String unit(String measure) {
        return words.of("statistics.unit." + measure);
    }

    public String period(Period period) {
        return words.of("statistics.period." + period.span(), period.number(), "" + period.year());
    }

    public String total() {
        return words.of("statistics.total");
    }

    String periodColumn() {
        return words.of("statistics.period");
    }

    /** Of what was not published, which is not nothing. */
    public String notPublished() {
        return words.of("statistics.not-published");
    }

    private String dimension(String dimension) {
        return words.of("statistics.dimension." + dimension);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
