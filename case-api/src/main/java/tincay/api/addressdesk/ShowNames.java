package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.api.web.OfferedPurposes;
import tincay.domain.access.Hidden;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;

/** Lifts the veil from survivors' names, each a disclosure with its purpose. */
@Component
class ShowNames {

    /** What a person can want a name or a place for; the others are the work of other pages. */
    static final OfferedPurposes PURPOSES = OfferedPurposes.of(
            DisclosurePurpose.CONTACT,
            DisclosurePurpose.WRITE_PAPER,
            DisclosurePurpose.CHECK_DUPLICATE,
            DisclosurePurpose.COVER);

    private final OwnCases cases;
    private final CaseFile files;
    private final Disclosure disclosure;

    ShowNames(OwnCases cases, CaseFile files, Disclosure disclosure) {
        this.cases = cases;
        this.files = files;
        this.disclosure = disclosure;
    }

    /** The names in the order asked for; a case without a name has none in the answer. */
    Map<CaseId, Shown<Identity>> of(WorkerId worker, List<CaseId> asked, DisclosurePurpose purpose) {
        Map<CaseId, Shown<Identity>> names = new LinkedHashMap<>();
        for (CaseId caseId : asked) {
            CaseView file = cases.of(worker, caseId);
            PersonRegistered person = files.person(file.opened().survivor()).orElseThrow(Hidden::new);
            var values = person.identity() == null ? List.<Confidential<Identity>>of() : List.of(person.identity());
            var open = disclosure.open(worker, caseId, purpose, values);
            if (person.identity() != null) {
                names.put(caseId, Shown.of(open.of(person.identity(), Identity.class)));
            }
        }
        return names;
    }
}
