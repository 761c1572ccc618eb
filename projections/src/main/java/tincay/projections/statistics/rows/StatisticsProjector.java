package tincay.projections.statistics.rows;

import static tincay.projections.statistics.rows.StatisticsTables.CASES;
import static tincay.projections.statistics.rows.StatisticsTables.CHILDREN;
import static tincay.projections.statistics.rows.StatisticsTables.GROUND;
import static tincay.projections.statistics.rows.StatisticsTables.HAPPENINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.Place;
import tincay.domain.duty.Deadlines;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps what is counted, on the day it was recorded, of cases it could not name. */
@Component
class StatisticsProjector implements ReadModel {

    private final Pseudonyms pseudonyms;

    StatisticsProjector(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String schema() {
        return StatisticsTables.SCHEMA;
    }

    @Override
    public Optional<String> reader() {
        return Optional.of(StatisticsTables.READER);
    }

    @Override
    public List<Shape> tables() {
        return List.of(CASES, HAPPENINGS, CHILDREN, GROUND);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                CaseOpened.class,
                FactsCorrected.class,
                ConsentGiven.class,
                ConsentWithdrawn.class,
                RiskAssessed.class,
                ReferralMade.class,
                ReferralSettled.class,
                CaseClosed.class,
                CaseReopened.class,
                AddressEstablished.class,
                AddressCommuneSettled.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case CaseOpened fact -> opened(fact, recorded);
            case FactsCorrected fact ->
                List.of(happened(fact.caseId(), recorded, Kind.CORRECTED, null, null, fact.statisticalFacts()));
            case ConsentGiven fact -> agreed(fact, recorded);
            case ConsentWithdrawn fact ->
                List.of(happened(fact.caseId(), recorded, Kind.WITHDREW, null, fact.consentId(), null));
            case RiskAssessed fact ->
                List.of(happened(fact.caseId(), recorded, Kind.ASSESSED, fact.level(), null, null));
            case ReferralMade fact ->
                List.of(happened(
                        fact.caseId(),
                        recorded,
                        Kind.REFERRED,
                        fact.receiver().serviceKind(),
                        fact.referralId(),
                        null));
            case ReferralSettled fact ->
                List.of(happened(fact.caseId(), recorded, Kind.SETTLED, fact.end(), fact.referralId(), null));
            case CaseClosed fact -> List.of(happened(fact.caseId(), recorded, Kind.CLOSED, fact.reason(), null, null));
            case CaseReopened fact -> List.of(happened(fact.caseId(), recorded, Kind.REOPENED, null, null, null));
            case AddressEstablished fact -> List.of(lies(fact.address(), fact.commune(), recorded));
            case AddressCommuneSettled fact -> List.of(lies(fact.address(), fact.commune(), recorded));
            default -> List.of();
        };
    }

    private List<Change> opened(CaseOpened fact, Recorded recorded) {
        int year = on(recorded).getYear();
        String link = pseudonyms.link(fact.caseId());
        String person = pseudonyms.personPseudonym(year, fact.survivor());
        List<Change> rows = new ArrayList<>();
        rows.add(CASES.row(link, person, pseudonyms.statisticsId(year, fact.caseId()), fact.addressId()));
        rows.add(happened(fact.caseId(), recorded, Kind.OPENED, null, null, fact.statisticalFacts()));
        for (PersonId child : fact.children()) {
            rows.add(CHILDREN.row(pseudonyms.personPseudonym(year, child), link, on(recorded), person));
        }
        return rows;
    }

    /** What was agreed to besides counting is nothing the statistics keep. */
    private List<Change> agreed(ConsentGiven fact, Recorded recorded) {
        return List.of(
                fact.purpose() == ConsentPurpose.STATISTICS
                        ? happened(
                                fact.caseId(), recorded, Kind.AGREED, null, fact.consentId(), fact.statisticalFacts())
                        : CASES.at(pseudonyms.link(fact.caseId())));
    }

    private Change happened(
            CaseId caseId,
            Recorded recorded,
            Kind kind,
            @Nullable Enum<?> word,
            @Nullable Id about,
            @Nullable Confidential<StatisticalFacts> facts) {
        return HAPPENINGS.row(
                pseudonyms.link(caseId),
                recorded.sequence(),
                on(recorded),
                kind,
                word,
                about == null ? null : pseudonyms.link(about),
                facts == null ? null : facts.subject(),
                facts == null ? null : facts.ciphertext());
    }

    private static Change lies(AddressId address, Place commune, Recorded recorded) {
        return GROUND.row(address, recorded.sequence(), on(recorded), commune.code(), commune.validFrom());
    }

    private static LocalDate on(Recorded recorded) {
        return LocalDate.ofInstant(recorded.at(), Deadlines.HERE);
    }
}
