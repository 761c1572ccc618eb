package tincay.api.addressdesk;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.domain.access.Hidden;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.StayPlace;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.StayView;

/** Lifts the veil from the place of one stay, a disclosure with its purpose. */
@Component
class ShowPlace {

    private final OwnCases cases;
    private final Disclosure disclosure;

    ShowPlace(OwnCases cases, Disclosure disclosure) {
        this.cases = cases;
        this.disclosure = disclosure;
    }

    /** Where the survivor is, or was last, in this stay. */
    Shown<StayPlace> of(WorkerId worker, StayId stay, DisclosurePurpose purpose) {
        CaseView file = cases.holding(worker, stay);
        CaseId caseId = file.opened().caseId();
        var place = stayOf(file, stay).place();
        return Shown.of(disclosure.open(worker, caseId, purpose, List.of(place)).of(place, StayPlace.class));
    }

    /**
     * The stay of a case.
     *
     * @throws Hidden if the case has no such stay
     */
    static StayView stayOf(CaseView file, StayId stay) {
        return file.stays().stream()
                .filter(one -> one.stayId().equals(stay))
                .findFirst()
                .orElseThrow(Hidden::new);
    }
}
