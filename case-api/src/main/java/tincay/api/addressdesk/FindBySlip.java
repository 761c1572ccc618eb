package tincay.api.addressdesk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

import tincay.domain.access.Hidden;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.ReferralRow;

/** Finds the referral a partner speaks of, within the worker's own cases only. */
@Component
class FindBySlip {

    private final Caseload caseload;

    FindBySlip(Caseload caseload) {
        this.caseload = caseload;
    }

    /** What was read out. */
    record Spoken(@NotBlank @Size(max = 40) String code) {}

    /**
     * The referral.
     *
     * @throws Hidden if no case of the worker's has such a slip
     */
    ReferralRow find(WorkerId worker, Spoken spoken) {
        return caseload.bySlip(worker, SlipCode.read(spoken.code())).orElseThrow(Hidden::new);
    }
}
