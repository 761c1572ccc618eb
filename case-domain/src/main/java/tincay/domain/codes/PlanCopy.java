package tincay.domain.codes;

/** Where a safety plan is kept, asked before anything is printed. */
public enum PlanCopy {
    PAPER_WITH_HER,
    PAPER_ELSEWHERE,
    IN_MIND,
    KEPT_HERE;

    /** Whether it takes a paper at all. */
    public boolean isPaper() {
        return this == PAPER_WITH_HER || this == PAPER_ELSEWHERE;
    }
}
