package tincay.api.supervision;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OwnCases;
import tincay.api.privacy.Shown;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseTieEvent;
import tincay.domain.supportcase.CaseTieEvent.LikenessDismissed;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieLifted;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.supportcase.TieDetails;
import tincay.domain.worker.WorkerId;

/** What was told, confirmed and lifted about the kin of workers in a case, for a supervisor who opened it: a disclosure. */
@Component
class ReadTies {

    private final OwnCases cases;
    private final Disclosure disclosure;

    ReadTies(OwnCases cases, Disclosure disclosure) {
        this.cases = cases;
        this.disclosure = disclosure;
    }

    /** What a line says. */
    public enum Said {
        TOLD,
        CONFIRMED,
        LIFTED
    }

    /** One thing that was said of one worker. */
    public record Line(Said said, WorkerId worker, LocalDate on, Shown<TieDetails> details) {}

    private record Sealed(Said said, WorkerId worker, LocalDate on, Confidential<TieDetails> details) {}

    List<Line> of(WorkerId supervisor, CaseId caseId) {
        List<Sealed> kept = cases.of(supervisor, caseId).timeline().stream()
                .<Sealed>mapMulti((entry, next) -> {
                    if (entry.fact() instanceof CaseTieEvent event) {
                        sealed(event).forEach(next);
                    }
                })
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        var open = disclosure.open(
                supervisor,
                caseId,
                DisclosurePurpose.CASE_WORK,
                kept.stream().map(Sealed::details).toList());
        return kept.stream()
                .map(line -> new Line(
                        line.said(), line.worker(), line.on(), Shown.of(open.of(line.details(), TieDetails.class))))
                .toList();
    }

    private static List<Sealed> sealed(CaseTieEvent event) {
        return switch (event) {
            case TieTold told -> List.of(new Sealed(Said.TOLD, told.worker(), told.on(), told.details()));
            case TieConfirmed fact -> List.of(new Sealed(Said.CONFIRMED, fact.worker(), fact.on(), fact.details()));
            case TieLifted lifted -> List.of(new Sealed(Said.LIFTED, lifted.worker(), lifted.on(), lifted.details()));
            case LikenessDismissed _ -> List.of();
        };
    }
}
