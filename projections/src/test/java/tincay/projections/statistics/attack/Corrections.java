package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening;
import tincay.projections.statistics.counting.Happening.Opened;

/** Cases of the first half of 2026 whose form and age turned out to be others, one in every province. */
final class Corrections {

    private Corrections() {}

    static List<CountedCase> oneInEachProvince(List<CountedCase> cases, SplittableRandom random) {
        Map<String, List<Integer>> opened = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            if (CountryPlan.FIRST_HALF.holds(
                    cases.get(i).happenings().getFirst().on())) {
                opened.computeIfAbsent(cases.get(i).province(), first -> new ArrayList<>())
                        .add(i);
            }
        }
        List<CountedCase> corrected = new ArrayList<>(cases);
        CountryPlan.COMMUNES.keySet().forEach(province -> {
            List<Integer> some = opened.getOrDefault(province, List.of());
            if (!some.isEmpty()) {
                int one = some.get(random.nextInt(some.size()));
                corrected.set(one, corrected(cases.get(one)));
            }
        });
        return corrected;
    }

    private static CountedCase corrected(CountedCase one) {
        List<Happening> happenings = new ArrayList<>(one.happenings());
        var opened = (Opened) happenings.getFirst();
        happenings.set(0, new Opened(opened.at(), otherwise(opened.facts())));
        return new CountedCase(one.recordKey(), one.province(), one.commune(), happenings);
    }

    static CodedFacts otherwise(CodedFacts facts) {
        return new CodedFacts(
                facts.form().equals("PHYSICAL") ? "SEVERAL" : "PHYSICAL",
                facts.age().equals("AGE_30_44") ? "AGE_18_29" : "AGE_30_44",
                facts.sex(),
                facts.ethnicGroup());
    }
}
