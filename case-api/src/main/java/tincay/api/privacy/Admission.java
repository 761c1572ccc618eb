package tincay.api.privacy;

import org.springframework.stereotype.Component;

import tincay.domain.access.Access.Denied;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.access.Basis;
import tincay.domain.access.Hidden;
import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/** Asks the access rules before anything of a case or a referral is read, so that hidden and missing cost the same. */
@Component
public class Admission {

    private final Standings standings;

    Admission(Standings standings) {
        this.standings = standings;
    }

    /**
     * On what ground the worker may see it.
     *
     * @throws Hidden if she may not, or there is nothing
     */
    public Basis toSee(WorkerId worker, Id about) {
        return switch (AccessRules.maySee(standings.of(worker, about))) {
            case Granted(Basis basis) -> basis;
            case Denied _ -> throw new Hidden();
        };
    }
}
