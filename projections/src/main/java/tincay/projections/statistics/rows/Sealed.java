package tincay.projections.statistics.rows;

import java.util.UUID;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.projections.statistics.counting.CodedFacts;

/** Opens the coded facts of a case for the count. */
@FunctionalInterface
public interface Sealed {

    CodedFacts open(Confidential<StatisticalFacts> facts);

    /** The facts as a row keeps them. */
    static Confidential<StatisticalFacts> facts(UUID quarter, byte[] ciphertext) {
        return new Confidential<>(new SubjectId(quarter), Purpose.STATISTICS, ciphertext);
    }
}
