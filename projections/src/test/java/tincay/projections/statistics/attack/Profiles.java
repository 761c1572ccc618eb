package tincay.projections.statistics.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tincay.projections.statistics.counting.CountedCase;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.plan.Dimension;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;
import tincay.projections.statistics.plan.ValueClass;

/** Every profile there can be, and those of the cases there are. */
final class Profiles {

    static final List<Profile> ALL = all();

    private Profiles() {}

    /** The provinces and profiles of the cases that were opened in each half-year. */
    static Map<Period, Set<String>> inHalves(Collection<CountedCase> cases) {
        Map<Period, Set<String>> there = new HashMap<>();
        for (CountedCase one : cases) {
            var opened = (Opened) one.happenings().getFirst();
            String risk = one.happenings().stream()
                    .filter(Assessed.class::isInstance)
                    .map(assessed -> ((Assessed) assessed).level().name())
                    .findFirst()
                    .orElse("NOT_ASSESSED");
            var profile = new Profile(
                    opened.facts().form(), opened.facts().age(), opened.facts().sex(), risk);
            there.computeIfAbsent(Period.of(Span.HALF_YEAR, opened.on()), first -> new HashSet<>())
                    .add(one.province() + profile);
        }
        return there;
    }

    private static List<Profile> all() {
        List<Profile> all = new ArrayList<>();
        for (String form : values(CountryPlan.BY_FORM.by().getFirst())) {
            for (String age : values(CountryPlan.BY_AGE.by().getFirst())) {
                for (String sex : values(CountryPlan.BY_SEX_AND_RISK.by().get(0))) {
                    for (String risk : values(CountryPlan.BY_SEX_AND_RISK.by().get(1))) {
                        all.add(new Profile(form, age, sex, risk));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> values(Dimension dimension) {
        return dimension.classes().stream().map(ValueClass::name).toList();
    }
}
