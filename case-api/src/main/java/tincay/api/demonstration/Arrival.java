package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.domain.supportcase.WhoAgrees;

/**
 * Somebody in front of the desk, and what they agree to.
 *
 * @param asked whether they can be asked
 */
record Arrival(Tale tale, Post post, Survivor who, LocalDate on, LocalDate recorded, boolean asked) {

    static Arrival of(Tale tale, Survivor who, int daysAgo) {
        return new Arrival(tale, tale.post, who, tale.today().minusDays(daysAgo), tale.today(), true);
    }

    static Arrival unasked(Tale tale, Survivor who) {
        return new Arrival(tale, tale.post, who, tale.today(), tale.today(), false);
    }

    int yearOf(int age) {
        return recorded.getYear() - age;
    }

    CaseFacts facts() {
        return who.facts(post.communeOn(recorded));
    }

    Confidential<StatisticalFacts> forCounting(Pen pen) {
        return pen.forCounting(tale.caseId, tale.survivor, facts(), recorded);
    }

    WhoAgrees whoAgrees() {
        return WhoAgrees.at(who.ageBand(), yearOf(who.age()), on);
    }

    GiveConsent agreesToRecord(Pen pen) {
        return agrees(ConsentPurpose.CASE_RECORD, "consent record", null, pen);
    }

    /** The facts for counting went with the opening. */
    GiveConsent agreesToBeCounted(Pen pen) {
        return agrees(ConsentPurpose.STATISTICS, "consent to be counted", null, pen);
    }

    /** After the opening: the facts for counting go with it. */
    GiveConsent agreesToBeCountedToo(Pen pen) {
        return agrees(ConsentPurpose.STATISTICS, "consent to be counted", forCounting(pen), pen);
    }

    /** A child is asked beside whoever agrees for it. */
    private GiveConsent agrees(
            ConsentPurpose purpose, String named, @Nullable Confidential<StatisticalFacts> counted, Pen pen) {
        return new GiveConsent(
                tale.caseId,
                new ConsentId(tale.id(named)),
                tale.giver,
                purpose,
                null,
                Set.of(),
                on,
                null,
                ConsentChannel.SPOKEN_WITH_WITNESS,
                true,
                Caring.CONSENT_TEXT,
                pen.seal(
                        tale.survivor,
                        Purpose.CONSENT,
                        new ConsentDetails(who.nature().language(), "Người làm chứng mẫu")),
                who.isMinor() ? Caring.CONSENT_TEXT : null,
                counted);
    }
}
