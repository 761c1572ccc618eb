package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;

/** Seals the facts of a case for counting where somebody agreed to be counted after the intake; reading them is a disclosure. */
@Component
class CountedFacts {

    private final Disclosure disclosure;
    private final SealFacts seal;

    CountedFacts(Disclosure disclosure, SealFacts seal) {
        this.disclosure = disclosure;
        this.seal = seal;
    }

    /** The facts as they stand; nothing if they were erased. */
    @Nullable
    Confidential<StatisticalFacts> of(WorkerId worker, CaseView file) {
        var opened = file.opened();
        var open = disclosure.open(worker, opened.caseId(), DisclosurePurpose.CASE_WORK, List.of(file.facts()));
        return open.of(file.facts(), CaseFacts.class) instanceof Clear<CaseFacts>(CaseFacts facts)
                ? seal.forCounting(opened.caseId(), opened.survivor(), facts)
                : null;
    }

    /** Whether somebody agreed to be counted, and still does. */
    static boolean isAgreed(CaseView file, LocalDate on) {
        return file.consentsOn(on).stream().anyMatch(consent -> consent.given().purpose() == ConsentPurpose.STATISTICS);
    }
}
