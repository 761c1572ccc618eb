package tincay.projections.statistics.attack;

import java.util.function.Function;

import tincay.projections.statistics.plan.Aspect;

/** What tells somebody apart from most. */
record Profile(String form, String age, String sex, String risk) implements Function<Aspect, String> {

    @Override
    public String apply(Aspect aspect) {
        return switch (aspect) {
            case FORM -> form;
            case AGE -> age;
            case SEX -> sex;
            case RISK -> risk;
            default -> throw new IllegalArgumentException("is not told");
        };
    }
}
