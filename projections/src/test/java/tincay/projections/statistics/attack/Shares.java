package tincay.projections.statistics.attack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import tincay.domain.codes.EthnicGroups;
import tincay.projections.statistics.plan.Aspect;
import tincay.projections.statistics.plan.Dimension;
import tincay.projections.statistics.plan.TablePlan;

/** What share of the cases of a province has which form, age, sex, level and group; invented, and known to the attacker. */
record Shares(Map<Aspect, Map<String, Double>> of) {

    private static final double OTHERWISE_ELSEWHERE = 0.3;
    private static final double GROUPS_LIVE_TOGETHER = 1.5;

    static Shares ofSomeProvince(SplittableRandom random) {
        Map<Aspect, Map<String, Double>> all = new EnumMap<>(Aspect.class);
        all.put(
                Aspect.FORM,
                varied(
                        Map.of("PHYSICAL", 34., "PSYCHOLOGICAL", 30., "SEXUAL", 5., "ECONOMIC", 6., "SEVERAL", 25.),
                        OTHERWISE_ELSEWHERE,
                        random));
        all.put(Aspect.AGE, varied(ages(), OTHERWISE_ELSEWHERE, random));
        all.put(
                Aspect.SEX,
                varied(Map.of("FEMALE", 90., "MALE", 9., "OTHER_OR_NOT_SAID", 1.), OTHERWISE_ELSEWHERE, random));
        all.put(
                Aspect.RISK,
                varied(
                        Map.of("LOW", 20., "MEDIUM", 40., "HIGH", 30., "NOT_ASSESSED", 10.),
                        OTHERWISE_ELSEWHERE,
                        random));
        all.put(Aspect.ETHNIC_GROUP, varied(groups(), GROUPS_LIVE_TOGETHER, random));
        return new Shares(all);
    }

    double of(Aspect aspect, String value) {
        return of.get(aspect).get(value);
    }

    String any(Aspect aspect, SplittableRandom random) {
        double left = random.nextDouble();
        String last = "";
        for (var share : of.get(aspect).entrySet()) {
            last = share.getKey();
            left -= share.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** The share of each cell of a table. */
    double[] cells(TablePlan table) {
        double[] cells = {1};
        for (Dimension dimension : table.by()) {
            double[] classes = new double[dimension.classes().size()];
            of.get(dimension.aspect()).forEach((value, share) -> classes[dimension.place(value)] += share);
            double[] finer = new double[cells.length * classes.length];
            for (int cell = 0; cell < finer.length; cell++) {
                finer[cell] = cells[cell / classes.length] * classes[cell % classes.length];
            }
            cells = finer;
        }
        return cells;
    }

    private static Map<String, Double> ages() {
        return Map.of(
                "AGE_UNDER_16", 4.,
                "AGE_16_17", 3.,
                "AGE_18_29", 25.,
                "AGE_30_44", 40.,
                "AGE_45_59", 20.,
                "AGE_60_PLUS", 8.);
    }

    private static Map<String, Double> groups() {
        Map<String, Double> all = new LinkedHashMap<>();
        EthnicGroups.of("2026-1").forEach(group -> all.put(group.key(), 6.0 / (all.size() + 5)));
        all.put("kinh", 60.0);
        return all;
    }

    private static Map<String, Double> varied(Map<String, Double> usual, double by, SplittableRandom random) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> values = usual.keySet().stream().sorted().toList();
        values.forEach(value -> weights.put(value, usual.get(value) * Math.exp(by * random.nextGaussian())));
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((value, weight) -> weight / sum);
        return weights;
    }
}
