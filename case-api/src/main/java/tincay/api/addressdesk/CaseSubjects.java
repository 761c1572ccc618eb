package tincay.api.addressdesk;

import org.springframework.stereotype.Component;

import tincay.domain.access.Hidden;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseId;
import tincay.projections.casefile.CaseFile;

/** Whose key seals what is written into a case: the survivor's. */
@Component
class CaseSubjects {

    private final CaseFile files;

    CaseSubjects(CaseFile files) {
        this.files = files;
    }

    SubjectId of(CaseId caseId) {
        return files.of(caseId)
                .map(file -> new SubjectId(file.opened().survivor().value()))
                .orElseThrow(Hidden::new);
    }
}
