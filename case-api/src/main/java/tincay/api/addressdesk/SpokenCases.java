package tincay.api.addressdesk;

import org.springframework.stereotype.Component;

import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;

/** Cases for pages that show nothing sealed of them and yet speak of the survivor in the right word. */
@Component
public class SpokenCases {

    private final OpenCaseFile files;

    SpokenCases(OpenCaseFile files) {
        this.files = files;
    }

    /**
     * How the case stands, still sealed but for how the survivor is spoken to, which the page made now will say.
     *
     * @throws tincay.domain.access.Hidden if the worker may not see it, or there is none
     */
    public CaseView of(WorkerId worker, CaseId caseId) {
        return files.openTerm(worker, caseId).file();
    }
}
