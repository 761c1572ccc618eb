package tincay.projections.programmereport;

import static tincay.projections.programmereport.ProgrammeReportTables.ACTIVITIES;
import static tincay.projections.programmereport.ProgrammeReportTables.ADDRESSES;
import static tincay.projections.programmereport.ProgrammeReportTables.TARGETS;
import static tincay.projections.programmereport.ProgrammeReportTables.UPGRADES;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.codes.Place;
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
        return List.of(ACTIVITIES, ADDRESSES, UPGRADES, TARGETS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(
                ActivityHeld.class,
                TargetSet.class,
                AddressEstablished.class,
                AddressUpgraded.class,
                AddressCommuneSettled.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case ActivityHeld fact -> List.of(held(fact));
            case TargetSet fact -> List.of(planned(fact));
            case AddressEstablished fact -> List.of(established(fact));
            case AddressUpgraded fact -> List.of(ADDRESSES.at(fact.address()), UPGRADES.row(fact.address(), fact.on()));
            case AddressCommuneSettled fact ->
                List.of(ADDRESSES
                        .at(fact.address())
                        .set("commune_today", fact.commune().code())
                        .set("commune_today_valid_from", fact.commune().validFrom()));
            default -> List.of();
        };
    }

    private static Change held(ActivityHeld fact) {
        return ACTIVITIES.row(
                fact.activity(),
                fact.kind(),
                fact.conduct(),
                fact.held().from(),
                fact.held().until(),
                fact.reached().women(),
                fact.reached().men(),
                fact.title(),
                fact.places().stream().map(Place::code).toList(),
                fact.places().stream().map(Place::validFrom).toList());
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
