package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpEvent.FollowUpMissed;
import tincay.domain.supportcase.FollowUpId;
import tincay.domain.supportcase.FollowUpWords;
import tincay.domain.supportcase.NotReferredBecause;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.supportcase.Support;
import tincay.projections.casefile.FollowUpView;

/**
 * What was done for the survivor at the address, as programs read it.
 *
 * @param safetyPlans the one that counts first
 */
record CareAnswer(
        List<Plan> safetyPlans,
        List<Given> supports,
        List<Followed> followUps,
        List<Unreferred> unreferred,
        ChildPlan childPlan) {

    /** When others made the plan for a child, and the commune approved it. */
    record ChildPlan(@Nullable LocalDate madeOn, @Nullable LocalDate approvedOn) {}

    /** One safety plan, opened. */
    record Plan(LocalDate on, Shown<SafetyPlan> plan) {}

    /** One help given, opened. */
    record Given(LocalDate on, Shown<Support> support) {}

    /** Why the survivor was referred to nobody although the danger was high, opened. */
    record Unreferred(LocalDate on, Shown<NotReferredBecause> reason) {}

    /**
     * One follow-up and what became of it.
     *
     * @param answeredOn the day somebody asked, or said that nobody had
     */
    record Followed(
            FollowUpId followUpId,
            LocalDate plannedFor,
            boolean waiting,
            @Nullable LocalDate answeredOn,
            @Nullable FollowUpOutcome outcome,
            @Nullable MissedBecause missedBecause,
            @Nullable Shown<FollowUpWords> words) {

        static Followed of(FollowUpView followUp, OpenFile open) {
            FollowUpDone done = followUp.done();
            FollowUpMissed missed = followUp.missed();
            return new Followed(
                    followUp.planned().followUpId(),
                    followUp.planned().plannedFor(),
                    followUp.isWaiting(),
                    done != null ? done.on() : missed != null ? missed.on() : null,
                    done == null ? null : done.outcome(),
                    missed == null ? null : missed.because(),
                    done == null ? null : open.followUp(done));
        }
    }

    static CareAnswer of(OpenFile open) {
        return new CareAnswer(
                open.file().care().plans().stream()
                        .map(agreed -> new Plan(agreed.on(), open.plan(agreed)))
                        .toList(),
                open.file().care().supports().stream()
                        .map(given -> new Given(given.on(), open.support(given)))
                        .toList(),
                open.file().care().followUps().stream()
                        .map(followUp -> Followed.of(followUp, open))
                        .toList(),
                open.file().care().unreferred().stream()
                        .map(reasoned -> new Unreferred(reasoned.on(), open.unreferred(reasoned)))
                        .toList(),
                new ChildPlan(
                        open.file().care().childPlan().madeOn(),
                        open.file().care().childPlan().approvedOn()));
    }
}
