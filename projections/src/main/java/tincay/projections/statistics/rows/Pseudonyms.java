package tincay.projections.statistics.rows;

import java.util.UUID;

import tincay.domain.person.PersonId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;

/** Names under which the statistics know a case, a person, a referral: keyed hashes, so that nobody finds who is meant. */
public interface Pseudonyms {

    /** What holds rows of one case together, and what is said of one referral or one consent. */
    String link(Id id);

    /** Somebody's name for one year of counting. */
    String personPseudonym(int year, PersonId person);

    /** A case's name for the draw, made in the year it was opened. */
    UUID statisticsId(int year, CaseId caseId);
}
