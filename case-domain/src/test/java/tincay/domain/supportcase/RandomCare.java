package tincay.domain.supportcase;

import static tincay.domain.Facts.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.StrikeReason;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CareCommand.AgreeSafetyPlan;
import tincay.domain.supportcase.CareCommand.GiveSupport;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionCommand.StrikeEntry;
import tincay.domain.supportcase.DutyCommand.LeaveUnreferred;
import tincay.domain.supportcase.FollowUpCommand.PlanFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordFollowUp;
import tincay.domain.supportcase.FollowUpCommand.RecordMissedFollowUp;

/** What people at an address record of their help, as it comes to their mind. */
final class RandomCare {

    private final Chance chance;
    private final CaseId caseId;
    private final List<FollowUpId> followUps = new ArrayList<>();
    private final List<NoteId> notes = new ArrayList<>();

    RandomCare(SplittableRandom random, CaseId caseId) {
        this.chance = new Chance(random);
        this.caseId = caseId;
    }

    /** Tells the story that a wish was granted, so that later ones can build on it. */
    void granted(Command wish) {
        switch (wish) {
            case PlanFollowUp plan -> followUps.add(plan.followUpId());
            case WriteNote note -> notes.add(note.noteId());
            default -> {}
        }
    }

    CaseCommand next() {
        if (!notes.isEmpty() && chance.percent(15)) {
            return new StrikeEntry(caseId, chance.recent(notes), chance.one(StrikeReason.values()), chance.day());
        }
        return chance.percent(20) ? correct() : chance.percent(40) ? help() : followUp();
    }

    private CaseCommand correct() {
        return new CorrectFacts(
                caseId,
                chance.day(),
                chance.percent(20),
                sealed(Purpose.FACTS),
                sealed(Purpose.CORRECTION),
                sealed(Purpose.STATISTICS));
    }

    private CaseCommand help() {
        if (chance.percent(20)) {
            return new LeaveUnreferred(caseId, chance.day(), sealed(Purpose.REFERRAL_REASON));
        }
        return chance.percent(50)
                ? new AgreeSafetyPlan(caseId, chance.day(), sealed(Purpose.SAFETY_PLAN))
                : new GiveSupport(caseId, chance.day(), sealed(Purpose.SUPPORT));
    }

    private CaseCommand followUp() {
        if (followUps.isEmpty() || chance.percent(40)) {
            return new PlanFollowUp(caseId, new FollowUpId(chance.uuid()), chance.day(), chance.day());
        }
        FollowUpId one = chance.recent(followUps);
        return chance.percent(70)
                ? new RecordFollowUp(caseId, one, chance.one(FollowUpOutcome.values()), chance.day(), words())
                : new RecordMissedFollowUp(caseId, one, chance.one(MissedBecause.values()), chance.day());
    }

    private @Nullable Confidential<FollowUpWords> words() {
        return chance.percent(50) ? sealed(Purpose.FOLLOW_UP) : null;
    }
}
