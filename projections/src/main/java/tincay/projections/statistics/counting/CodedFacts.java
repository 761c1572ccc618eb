package tincay.projections.statistics.counting;

import tincay.domain.supportcase.CaseFacts;

/** The coded facts that are counted, in clear only while they are. */
public record CodedFacts(String form, String age, String sex, String ethnicGroup) {

    private static final String SEVERAL = "SEVERAL";
    static final String UNKNOWN = "UNKNOWN";

    /** Not opened: what is counted does not ask for them, or they cannot be opened any more. */
    public static final CodedFacts UNOPENED = new CodedFacts(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    public static CodedFacts of(CaseFacts facts) {
        return new CodedFacts(
                facts.forms().size() > 1 ? SEVERAL : facts.primaryForm().name(),
                facts.ageBand().name(),
                facts.sex().name(),
                facts.ethnicGroup() == null ? UNKNOWN : facts.ethnicGroup());
    }

    @Override
    public String toString() {
        return "▇";
    }
}
