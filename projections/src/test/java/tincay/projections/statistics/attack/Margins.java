package tincay.projections.statistics.attack;

import java.util.Arrays;
import java.util.function.Function;

import tincay.projections.statistics.plan.TablePlan;

/** How many cases of a province and half-year stand in each cell of its tables, known, expected or believed. */
final class Margins {

    private final double[] form;
    private final double[] age;
    private final double[] sexAndRisk;

    Margins(Function<TablePlan, double[]> of) {
        form = of.apply(CountryPlan.BY_FORM);
        age = of.apply(CountryPlan.BY_AGE);
        sexAndRisk = of.apply(CountryPlan.BY_SEX_AND_RISK);
    }

    /** How many there should be with all that, form, age, sex and level being told independently of each other. */
    double expected(Profile profile) {
        double total = (Arrays.stream(form).sum()
                        + Arrays.stream(age).sum()
                        + Arrays.stream(sexAndRisk).sum())
                / 3;
        return form[CountryPlan.BY_FORM.place(profile)]
                * age[CountryPlan.BY_AGE.place(profile)]
                * sexAndRisk[CountryPlan.BY_SEX_AND_RISK.place(profile)]
                / (total * total);
    }
}
