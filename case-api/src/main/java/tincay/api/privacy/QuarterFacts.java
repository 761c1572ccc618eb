package tincay.api.privacy;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.privacy.SubjectId;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseRefusal;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.projections.statistics.counting.CodedFacts;
import tincay.projections.statistics.rows.Sealed;

/** Opens the coded facts that were sealed in some quarters, in memory and while they are counted; those of others stay shut. */
final class QuarterFacts implements Sealed {

    private final Map<SubjectId, Opener> openers = new HashMap<>();
    private final Set<SubjectId> others;

    /**
     * Fetches the keys.
     *
     * @param needed the keys of the quarters that are counted
     * @param all every quarter's key there ever was
     * @throws Refused if one that is needed was destroyed, is missing, or is not what it was
     */
    QuarterFacts(SubjectKeys keys, QuarterKeys quarters, Set<SubjectId> needed, Set<SubjectId> all) {
        needed.forEach(quarter -> openers.put(quarter, opener(keys, quarters, quarter)));
        others = new HashSet<>(all);
        others.removeAll(needed);
    }

    private static Opener opener(SubjectKeys keys, QuarterKeys quarters, SubjectId quarter) {
        try {
            return keys.of(quarter)
                    .map(Opener::with)
                    .orElseThrow(() -> new Refused(
                            quarters.isDestroyed(quarter)
                                    ? ReleaseRefusal.QUARTER_KEY_DESTROYED
                                    : ReleaseRefusal.KEY_MISSING));
        } catch (GeneralSecurityException notOurs) {
            throw new Refused(ReleaseRefusal.KEY_WRONG);
        }
    }

    @Override
    public CodedFacts open(Confidential<StatisticalFacts> facts) {
        Opener opener = openers.get(facts.subject());
        if (opener == null) {
            Refused.when(!others.contains(facts.subject()), ReleaseRefusal.KEY_MISSING);
            return CodedFacts.UNOPENED;
        }
        return opened(opener, facts);
    }

    private static CodedFacts opened(Opener opener, Confidential<StatisticalFacts> facts) {
        try {
            return opener.open(facts, StatisticalFacts.class) instanceof Clear<StatisticalFacts>(var clear)
                    ? CodedFacts.of(clear.facts())
                    : CodedFacts.UNOPENED;
        } catch (IllegalStateException doesNotOpen) {
            throw new Refused(ReleaseRefusal.KEY_WRONG);
        }
    }
}
