package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Sealing;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.YesNo;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ChildrenTold;
import tincay.domain.supportcase.HealthTold;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.PerpetratorTold;
import tincay.domain.supportcase.RiskTold;
import tincay.domain.supportcase.Wish;

/** Seals what more was told, each part for the group it may be shared in; what was not told is not there. */
@Component
class SealTold {

    private final Sealing sealing;

    SealTold(Sealing sealing) {
        this.sealing = sealing;
    }

    /** When and about whom something was told, and what was said on that occasion besides. */
    record Occasion(
            CaseId caseId,
            SubjectId survivor,
            LocalDate on,
            @Nullable Instant at,
            @Nullable LocalDate noticeToldOn,
            @Nullable AddressTerm addressTerm) {}

    RecordAnswers seal(Occasion when, ToldAnswers told) {
        SubjectId survivor = when.survivor();
        return new RecordAnswers(
                when.caseId(),
                when.on(),
                when.noticeToldOn(),
                told.childHarmed() == YesNo.YES,
                when.at(),
                seal(survivor, Purpose.RISK, risk(told)),
                seal(survivor, Purpose.HEALTH, health(told)),
                seal(survivor, Purpose.FACTS, needs(told, when.addressTerm())),
                seal(survivor, Purpose.CHILDREN, children(told)),
                seal(
                        survivor,
                        Purpose.PERPETRATOR,
                        told.whereNow() == null ? null : new PerpetratorTold(told.whereNow())),
                seal(survivor, Purpose.ACCOUNT, told.wish() == null ? null : new Wish(told.wish())));
    }

    private <T> @Nullable Confidential<T> seal(SubjectId survivor, Purpose purpose, @Nullable T value) {
        return value == null ? null : sealing.seal(survivor, purpose, value);
    }

    private static @Nullable RiskTold risk(ToldAnswers told) {
        return told.immediateDanger() == null && told.fearedInCommune() == null
                ? null
                : new RiskTold(told.immediateDanger(), told.fearedInCommune());
    }

    private static @Nullable HealthTold health(ToldAnswers told) {
        return told.injuredNow() == null && told.healthNotes() == null
                ? null
                : new HealthTold(told.injuredNow(), told.healthNotes());
    }

    private static @Nullable NeedsTold needs(ToldAnswers told, @Nullable AddressTerm term) {
        return told.basicNeeds() == null && term == null
                ? null
                : new NeedsTold(told.basicNeeds() == null ? Set.of() : told.basicNeeds(), term);
    }

    private static @Nullable ChildrenTold children(ToldAnswers told) {
        return told.childrenLeft() == null && told.childrenLeftWords() == null && told.childHarmed() == null
                ? null
                : new ChildrenTold(told.childrenLeft(), told.childrenLeftWords(), told.childHarmed());
    }
}
