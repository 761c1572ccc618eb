package tincay.api.privacy;

import org.springframework.stereotype.Component;

import tincay.domain.access.Access;
import tincay.domain.access.Access.Denied;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Basis;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.codes.OpeningGround;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/** Asks the access rules before anything of a case or a referral is read, so that hidden and missing cost the same. */
@Component
public class Admission {

    private final Standings standings;
    private final SenderRights senders;

    Admission(Standings standings, SenderRights senders) {
        this.standings = standings;
        this.senders = senders;
    }

    /**
     * On what ground the worker may see it: a case, what belongs to it, what the worker told of their own
     * people, or what is sealed in the register of addresses.
     *
     * @throws Hidden if she may not, or there is nothing
     */
    public Basis toSee(WorkerId worker, Id about) {
        return ground(
                switch (about) {
                    case WorkerId whose -> AccessRules.mayReadTies(worker, whose);
                    case DataRequestId request -> AccessRules.mayAnswerRequests(standings.of(worker, request));
                    case AddressId address -> AccessRules.mayReadRegister(standings.of(worker, address));
                    default -> AccessRules.maySee(standings.of(worker, about));
                });
    }

    /**
     * That the worker may answer a referral: its receiver, or, where it went outside, its sender.
     *
     * @throws Hidden if she may not, or there is nothing
     */
    public void toAnswer(WorkerId worker, ReferralId referral) {
        ground(senders.mayAnswer(worker, referral));
    }

    /** Whether the worker may see it. */
    public boolean sees(WorkerId worker, CaseId caseId) {
        return AccessRules.maySee(standings.of(worker, caseId)) instanceof Granted;
    }

    /**
     * That the worker may open it once she has said why.
     *
     * @throws Hidden if she may not, or there is nothing
     */
    public void toOpen(WorkerId worker, CaseId caseId, OpeningGround why) {
        ground(AccessRules.mayOpen(standings.of(worker, caseId), why));
    }

    /**
     * That the worker supervises the area it lies in.
     *
     * @throws Hidden if she does not, or there is nothing
     */
    public void toSupervise(WorkerId worker, CaseId caseId) {
        ground(AccessRules.maySupervise(standings.of(worker, caseId)));
    }

    /** Whether the worker supervises the area it lies in. */
    public boolean supervises(WorkerId worker, CaseId caseId) {
        return AccessRules.maySupervise(standings.of(worker, caseId)) instanceof Granted;
    }

    /** Whether a worker may be made responsible: staff of its address, and no kin of anybody in it. */
    public boolean mayTake(WorkerId worker, CaseId caseId) {
        return AccessRules.mayOpen(standings.of(worker, caseId), OpeningGround.COVER) instanceof Granted;
    }

    private static Basis ground(Access asked) {
        return switch (asked) {
            case Granted(Basis basis) -> basis;
            case Denied _ -> throw new Hidden();
        };
    }
}
