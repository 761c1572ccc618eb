package tincay.projections.programmereport;

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
import tincay.domain.programme.Conduct;
import tincay.domain.programme.Period;
import tincay.domain.programme.Reached;

/**
 * What the Union did in a period and an area, and what it plans for the time after.
 *
 * @param established addresses newly set up in the period
 * @param upgraded addresses upgraded in the period
 * @param standing how many addresses stood how at the end of the period
 * @param planned targets of periods that begin the day after
 */
public record HalfYear(
        Period period,
        String area,
        List<Held> held,
        List<AddressLine> established,
        List<AddressLine> upgraded,
        Map<AddressStatus, Integer> standing,
        List<Planned> planned) {

    private static final Set<ActivityKind> DIALOGUES =
            Set.of(ActivityKind.POLICY_DIALOGUE_COMMUNE, ActivityKind.POLICY_DIALOGUE_VILLAGE);

    /** One activity. */
    public record Held(
            ActivityKind kind, Conduct conduct, Period days, List<Place> places, Reached reached, String title) {}

    /** One address, at one day of its life. */
    public record AddressLine(
            Place commune,
            @Nullable Place settled,
            @Nullable String village,
            LocalDate on) {

        /** The commune of today it lies in; several where its commune was divided and nobody said which. */
        public List<Unit> now() {
            return Ground.now(List.of(settled == null ? commune : settled)).stream()
                    .map(Ground.Now::commune)
                    .toList();
        }
    }

    /** One target. */
    public record Planned(Period period, Set<ActivityKind> kinds, int number) {}

    /** How the handbook, or any publication, stands. */
    public enum PublicationState {
        PUBLISHED,
        IN_PREPARATION,
        NONE
    }

    /** The activities of a kind, held by the Union itself or guided. */
    public List<Held> held(ActivityKind kind) {
        return held.stream().filter(activity -> activity.kind() == kind).toList();
    }

    /** The places of all policy dialogues the Union guided, each once. */
    public List<Place> guidedDialoguePlaces() {
        return held.stream()
                .filter(activity -> DIALOGUES.contains(activity.kind()) && activity.conduct() == Conduct.GUIDED)
                .map(Held::places)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The policy dialogues the Union held itself. */
    public List<Held> ownDialogues() {
        return held.stream()
                .filter(activity -> DIALOGUES.contains(activity.kind()) && activity.conduct() == Conduct.HELD)
                .toList();
    }

    /** A publication is in preparation when none came out yet and the next period plans one. */
    public PublicationState publication() {
        if (!held(ActivityKind.PUBLICATION).isEmpty()) {
            return PublicationState.PUBLISHED;
        }
        boolean isPlanned = planned.stream().anyMatch(target -> target.kinds().contains(ActivityKind.PUBLICATION));
        return isPlanned ? PublicationState.IN_PREPARATION : PublicationState.NONE;
    }

    /** Whether nothing at all was recorded. */
    public boolean isEmpty() {
        return held.isEmpty() && established.isEmpty() && upgraded.isEmpty();
    }
}
