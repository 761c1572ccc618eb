package tincay.domain.supportcase;

import java.time.LocalDate;

/** A fact of one case, in whichever stream it is kept; facts of one case are read in order. */
public interface OfCase {
    CaseId caseId();

    /** The day it happened, as people told it; when it was recorded stands beside the fact. */
    LocalDate on();
}
