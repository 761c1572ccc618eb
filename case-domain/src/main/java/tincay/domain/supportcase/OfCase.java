package tincay.domain.supportcase;

/** Belongs to one case, in whichever stream it happened: what belongs to one case is read in one order. */
public interface OfCase {
    CaseId caseId();
}
