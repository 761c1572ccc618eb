package tincay.projections.programmereport;

import static tincay.projections.programmereport.ProgrammeReportTables.ACTIVITIES;
import static tincay.projections.programmereport.ProgrammeReportTables.ADDRESSES;
import static tincay.projections.programmereport.ProgrammeReportTables.STATUSES;
import static tincay.projections.programmereport.ProgrammeReportTables.TARGETS;
import static tincay.projections.programmereport.ProgrammeReportTables.UPGRADES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressLifeEvent;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.programme.ActivityEvent.ActivityCorrected;
import tincay.domain.programme.ActivityEvent.ActivityHeld;
import tincay.domain.programme.TargetEvent.TargetSet;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps the facts the half-year report counts. */
@Component
class ProgrammeReportProjector implements ReadModel {

    @Override
    public String name() {
        return "programme-report";
    }

    @Override
    public List<Shape> tables() {
        return List.of(ACTIVITIES, ADDRESSES, UPGRADES, STATUSES, TARGETS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                ActivityHeld.class,
                ActivityCorrected.class,
                TargetSet.class,
                AddressEstablished.class,
                AddressUpgraded.class,
                AddressCommuneSettled.class,
                AddressSuspended.class,
                AddressResumed.class,
                AddressClosed.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case ActivityHeld fact -> List.of(held(fact, recorded.sequence()));
            case ActivityCorrected fact -> List.of(corrected(fact, recorded.sequence()));
            case TargetSet fact -> List.of(planned(fact));
            case AddressEstablished fact -> List.of(established(fact));
            case AddressUpgraded fact -> List.of(ADDRESSES.at(fact.address()), UPGRADES.row(fact.address(), fact.on()));
            case AddressCommuneSettled fact ->
                List.of(ADDRESSES
                        .at(fact.address())
                        .set("commune_today", fact.commune().code())
                        .set("commune_today_valid_from", fact.commune().validFrom()));
            case AddressSuspended fact -> stands(fact, AddressStatus.SUSPENDED, recorded);
            case AddressResumed fact -> stands(fact, AddressStatus.ACTIVE, recorded);
            case AddressClosed fact -> stands(fact, AddressStatus.CLOSED, recorded);
            default -> List.of();
        };
    }

    private static List<Change> stands(AddressLifeEvent fact, AddressStatus status, Recorded recorded) {
        return List.of(
                ADDRESSES.at(fact.address()), STATUSES.row(fact.address(), recorded.sequence(), status, fact.on()));
    }

    private static Change held(ActivityHeld fact, long version) {
        return ACTIVITIES.row(
                fact.activity(),
                fact.kind(),
                fact.conduct(),
                fact.held().from(),
                fact.held().until(),
                fact.reached().women(),
                fact.reached().men(),
                fact.title(),
                codes(fact.places()),
                daysOf(fact.places()),
                null,
                version);
    }

    private static Change corrected(ActivityCorrected fact, long version) {
        return ACTIVITIES
                .at(fact.activity())
                .set("kind", fact.kind())
                .set("conduct", fact.conduct())
                .set("held_from", fact.held().from())
                .set("held_until", fact.held().until())
                .set("women", fact.reached().women())
                .set("men", fact.reached().men())
                .set("title", fact.title())
                .set("places", codes(fact.places()))
                .set("places_valid_from", daysOf(fact.places()))
                .set("corrected_because", fact.reason())
                .set("version", version);
    }

    private static List<String> codes(List<Place> places) {
        return places.stream().map(Place::code).toList();
    }

    private static List<LocalDate> daysOf(List<Place> places) {
        return places.stream().map(Place::validFrom).toList();
    }

    private static Change planned(TargetSet fact) {
        return TARGETS.row(
                fact.goal(),
                fact.period().from(),
                fact.period().until(),
                fact.area().code(),
                fact.area().validFrom(),
                fact.kinds().stream().map(Enum::name).sorted().toList(),
                fact.number());
    }

    private static Change established(AddressEstablished fact) {
        return ADDRESSES.row(
                fact.address(),
                fact.commune().code(),
                fact.commune().validFrom(),
                null,
                null,
                fact.village(),
                fact.on());
    }
}
