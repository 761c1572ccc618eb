package tincay.projections.statistics.attack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tincay.domain.codes.Places;
import tincay.projections.statistics.plan.Level;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.TablePlan;

/** The plan of the country as a deployment has it: with every commune, those of Hà Nội by their codes, the others invented. */
final class CountryPlan {

    static final Period FIRST_HALF = new Period(Span.HALF_YEAR, 2026, 1);
    static final Period SECOND_HALF = new Period(Span.HALF_YEAR, 2026, 2);
    static final Period YEAR = new Period(Span.YEAR, 2026, 1);
    static final List<Period> HALVES = List.of(FIRST_HALF, SECOND_HALF);

    private static final String HANOI = "01";
    private static final int COMMUNES_ELSEWHERE = 97;
    private static final Plan OF_FILE = Plans.named("country-2");

    /** The communes of each province. */
    static final Map<String, List<String>> COMMUNES = communes();

    static final Plan PLAN = withAllCommunes();
    static final TablePlan COMMUNE_OPENED = table("commune-opened");
    static final TablePlan BY_FORM = table("province-by-form");
    static final TablePlan BY_AGE = table("province-by-age");
    static final TablePlan BY_SEX_AND_RISK = table("province-by-sex-and-risk");
    static final TablePlan BY_ETHNICITY = table("province-by-ethnicity");

    /** The tables of a province and half-year that count the same cases. */
    static final List<TablePlan> OF_A_HALF = List.of(BY_FORM, BY_AGE, BY_SEX_AND_RISK);

    private CountryPlan() {}

    static TablePlan table(String name) {
        return OF_FILE.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> communes() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String province : OF_FILE.areas(table("province-stock"))) {
            all.put(
                    province,
                    province.equals(HANOI)
                            ? Places.communesToday().stream()
                                    .map(unit -> unit.place().code())
                                    .toList()
                            : IntStream.rangeClosed(1, COMMUNES_ELSEWHERE)
                                    .mapToObj((province + "%03d")::formatted)
                                    .toList());
        }
        return all;
    }

    private static Plan withAllCommunes() {
        Map<Level, List<String>> areas = new EnumMap<>(OF_FILE.areas());
        areas.put(
                Level.COMMUNE, COMMUNES.values().stream().flatMap(List::stream).toList());
        return new Plan(OF_FILE.name(), areas, OF_FILE.freezes(), OF_FILE.tables());
    }
}
