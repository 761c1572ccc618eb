package tincay.projections.statistics.counting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import tincay.domain.codes.ReferralState;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.plan.Aspect;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/** What is told about a case at one of its moments, aspect by aspect, as it was known when its opening froze. */
final class Telling implements Function<Aspect, String> {

    private final CountedCase one;
    private final Happening moment;
    private final LocalDate frozenOn;

    Telling(CountedCase one, Happening moment, Span freezes) {
        this.one = one;
        this.moment = moment;
        this.frozenOn = Period.of(freezes, one.opened().on()).until();
    }

    /** Whether the coded facts were opened. */
    boolean isOpened() {
        return !one.facts(frozenOn).equals(CodedFacts.UNOPENED);
    }

    @Override
    public String apply(Aspect aspect) {
        return switch (aspect) {
            case FORM -> one.facts(frozenOn).form();
            case AGE -> one.facts(frozenOn).age();
            case SEX -> one.facts(frozenOn).sex();
            case ETHNIC_GROUP -> one.facts(frozenOn).ethnicGroup();
            case RISK -> one.risk(frozenOn).orElse("NOT_ASSESSED");
            case COMMUNE -> one.commune();
            case SERVICE -> service();
            case REFERRAL_END -> ((Settled) moment).end().name();
            case CLOSURE_REASON -> ((Closed) moment).reason().name();
            case REFERRAL_RESULT -> result();
            case TIME_TO_REFERRAL -> howLong(DAYS.between(one.opened().on(), moment.on()));
        };
    }

    private String service() {
        return (moment instanceof Settled settled ? settled.service() : ((Referred) moment).service()).name();
    }

    /** What became of all referrals until the case was closed, as one word. */
    private String result() {
        List<ReferralState> ends = one.all(Settled.class)
                .filter(settled -> settled.at().compareTo(moment.at()) < 0)
                .map(Settled::end)
                .toList();
        if (ends.isEmpty()) {
            return "NOT_REFERRED";
        }
        if (ends.contains(ReferralState.COMPLETED)) {
            return "HELPED";
        }
        return ends.stream().allMatch(ReferralState.REVOKED::equals) ? "TAKEN_BACK" : "NOT_HELPED";
    }

    private static String howLong(long days) {
        return days == 0 ? "SAME_DAY" : days <= 3 ? "THREE_DAYS" : days <= 7 ? "SEVEN_DAYS" : "LATER";
    }
}
