package tincay.api.addressdesk;

import java.time.Instant;

import org.springframework.stereotype.Component;

import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Admission;
import tincay.domain.access.Hidden;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;

/** The cases a worker may see; the rules are asked before anything is read or sealed, so hidden and missing cost the same. */
@Component
public class OwnCases {

    private final Admission admission;
    private final CaseFile files;

    OwnCases(Admission admission, CaseFile files) {
        this.admission = admission;
        this.files = files;
    }

    /**
     * How the case stands, still sealed.
     *
     * @throws Hidden if the worker may not see it, or there is none
     */
    public CaseView of(WorkerId worker, CaseId caseId) {
        admission.toSee(worker, caseId);
        return files.of(caseId).orElseThrow(Hidden::new);
    }

    /**
     * How the case stood as far as it was recorded by then, still sealed; who may see it is asked of today.
     *
     * @throws Hidden if the worker may not see it now, or it was not there yet
     */
    public CaseView of(WorkerId worker, CaseId caseId, Instant then) {
        admission.toSee(worker, caseId);
        return files.of(caseId, then).orElseThrow(Hidden::new);
    }

    /**
     * How the case stands that a stay or another stream belongs to.
     *
     * @throws Hidden if the worker may not see it, or there is none
     */
    CaseView holding(WorkerId worker, Id stream) {
        admission.toSee(worker, stream);
        return files.caseOf(stream).flatMap(files::of).orElseThrow(Hidden::new);
    }

    /** Whose key seals what is written into the case: the survivor's. */
    public SubjectId survivorOf(WorkerId worker, CaseId caseId) {
        return survivorOf(of(worker, caseId));
    }

    /** Where programs read the case. */
    public static String pathOf(CaseId caseId) {
        return "/api/v1/cases/" + PrefixedIds.of(caseId);
    }

    static SubjectId survivorOf(CaseView file) {
        return new SubjectId(file.opened().survivor().value());
    }
}
