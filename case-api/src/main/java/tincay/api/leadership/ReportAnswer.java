package tincay.api.leadership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places.Unit;
import tincay.projections.programmereport.Ground;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.HalfYear.AddressLine;
import tincay.projections.programmereport.HalfYear.Held;
import tincay.projections.programmereport.HalfYear.PublicationState;

/**
 * The half-year report as programs read it, under the units of then and of now.
 *
 * @param cases what was published of its cases: nothing unless it is a half-year, of an area the reader may read figures of
 */
record ReportAnswer(
        LocalDate from,
        LocalDate to,
        String area,
        int trainings,
        Addresses addressesEstablished,
        Addresses addressesUpgraded,
        Standing addressesStanding,
        Dialogues dialoguesGuided,
        int dialoguesHeld,
        Missions monitoringMissions,
        int communicationSessions,
        int publications,
        PublicationState handbook,
        List<Target> planned,
        List<CaseFigure> cases) {

    /** Addresses and how many. */
    record Addresses(int count, List<AddressItem> items) {}

    /** How many addresses stood how at the end of the period. */
    record Standing(int active, int suspended, int closed) {}

    /** One address under the units of then and of now. */
    record AddressItem(@Nullable String village, Then then, List<Now> now) {}

    /** A unit of then. */
    record Then(String code, String name, @Nullable String district) {}

    /** A commune of today. */
    record Now(String code, String name, boolean partOnly) {}

    /** Where dialogues were guided. */
    record Dialogues(ThenUnits then, NowUnits now) {}

    /** Communes and districts of then. */
    record ThenUnits(int communes, int districts, List<Then> units) {}

    /** Communes of today. */
    record NowUnits(int communes, List<Now> units) {}

    /** Missions and how many. */
    record Missions(int count, List<Mission> items) {}

    /** One mission. */
    record Mission(LocalDate from, LocalDate until, String title, List<String> places) {}

    /** One target of the next period. */
    record Target(LocalDate from, LocalDate until, Set<ActivityKind> kinds, int number) {}

    /**
     * A number of cases.
     *
     * @param release with which it was or will be published
     * @param values what it counts, by code; none for a total
     * @param number none where it was not published
     */
    record CaseFigure(
            String release,
            String measure,
            Map<String, String> values,
            String label,
            TableAnswer.@Nullable Figure number) {}

    static ReportAnswer of(HalfYear report, List<CaseFigure> cases) {
        return new ReportAnswer(
                report.period().from(),
                report.period().until(),
                report.area(),
                report.held(ActivityKind.TRAINING).size(),
                addresses(report.established()),
                addresses(report.upgraded()),
                standing(report.standing()),
                dialogues(report.guidedDialoguePlaces()),
                report.ownDialogues().size(),
                missions(report.held(ActivityKind.MONITORING_MISSION)),
                report.held(ActivityKind.COMMUNICATION_SESSION).size(),
                report.held(ActivityKind.PUBLICATION).size(),
                report.publication(),
                report.planned().stream()
                        .map(target -> new Target(
                                target.period().from(), target.period().until(), target.kinds(), target.number()))
                        .toList(),
                cases);
    }

    private static Standing standing(Map<AddressStatus, Integer> standing) {
        return new Standing(
                standing.getOrDefault(AddressStatus.ACTIVE, 0),
                standing.getOrDefault(AddressStatus.SUSPENDED, 0),
                standing.getOrDefault(AddressStatus.CLOSED, 0));
    }

    private static Addresses addresses(List<AddressLine> lines) {
        return new Addresses(
                lines.size(),
                lines.stream()
                        .map(line -> new AddressItem(
                                line.village(),
                                then(line.commune()),
                                line.now().stream()
                                        .map(unit -> new Now(unit.place().code(), unit.name(), false))
                                        .toList()))
                        .toList());
    }

    private static Dialogues dialogues(List<Place> places) {
        List<Now> now = now(places);
        return new Dialogues(
                new ThenUnits(
                        places.size(),
                        Ground.districts(places).size(),
                        places.stream().map(ReportAnswer::then).toList()),
                new NowUnits(now.size(), now));
    }

    private static Missions missions(List<Held> held) {
        return new Missions(
                held.size(),
                held.stream()
                        .map(mission -> new Mission(
                                mission.days().from(),
                                mission.days().until(),
                                mission.title(),
                                mission.places().stream()
                                        .map(place -> Ground.unit(place).name())
                                        .toList()))
                        .toList());
    }

    private static Then then(Place place) {
        Unit unit = Ground.unit(place);
        String district = Ground.districts(List.of(place)).stream()
                .map(Unit::name)
                .findFirst()
                .orElse(null);
        return new Then(place.code(), unit.name(), district);
    }

    private static List<Now> now(Collection<Place> places) {
        return Ground.now(places).stream()
                .map(now -> new Now(now.commune().place().code(), now.commune().name(), now.partOnly()))
                .toList();
    }
}
