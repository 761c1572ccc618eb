package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseInvariants.sentence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.StayKind;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayEvent.StayExtended;
import tincay.domain.stay.StayEvent.StayLimitReached;
import tincay.domain.stay.StayEvent.StayMoved;
import tincay.domain.stay.StayEvent.StayReviewOverdue;
import tincay.domain.stay.StayEvent.StayReviewed;
import tincay.domain.stay.StayEvent.StayStarted;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseStayEvent.StayBegun;
import tincay.domain.supportcase.CaseStayEvent.StayFinished;

/** What is true of the stays within the history of their case. */
final class StayHistories {

    private record Standing(
            StayKind kind, LocalDate since, @Nullable LocalDate lastDay) {}

    private final Map<StayId, StayBegun> begun = new HashMap<>();
    private final Map<StayId, Standing> stays = new HashMap<>();
    private final Map<StayId, StayEnded> ended = new HashMap<>();
    private final Set<StayId> finished = new HashSet<>();
    private final Set<String> missedLooks = new HashSet<>();

    boolean isRunning() {
        return begun.size() > finished.size();
    }

    void read(CaseStayEvent event) {
        switch (event) {
            case StayBegun first -> {
                sentence(!isRunning(), "nobody stays at two places at once");
                sentence(begun.put(first.stayId(), first) == null, "a stay is begun once");
            }
            case StayFinished end -> {
                StayEnded left = ended.get(end.stayId());
                sentence(
                        left != null && left.end() == end.end() && left.on().equals(end.on()),
                        "a stay is finished in its case as it ended");
                sentence(finished.add(end.stayId()), "a stay is finished once");
            }
        }
    }

    void read(StayEvent event) {
        Standing stay = stays.get(event.stayId());
        sentence((stay == null) == event instanceof StayStarted, "a stay begins with being started, once");
        sentence(!ended.containsKey(event.stayId()), "after its end nothing happens to a stay");
        sentence(
                stay == null
                        || event instanceof StayLimitReached
                        || event instanceof StayReviewOverdue
                        || !event.on().isBefore(stay.since()),
                "nothing happens in a place before the survivor came there");
        switch (event) {
            case StayStarted first -> started(first);
            case StayExtended more -> {
                sentence(isWithin(stay, more.on()), "a stay is extended before its last day is over");
                stays.put(more.stayId(), new Standing(stay.kind(), stay.since(), more.lastDay()));
            }
            case StayMoved moved -> {
                boolean same = moved.kind() == stay.kind();
                sentence(
                        !same || (isWithin(stay, moved.on()) && equal(stay.lastDay(), moved.lastDay())),
                        "a limit counts on in the next place of the same kind");
                missedLooks.clear(); // what is owed anew can be missed anew
                stays.put(moved.stayId(), new Standing(moved.kind(), moved.on(), moved.lastDay()));
            }
            case StayLimitReached over ->
                sentence(over.on().equals(stay.lastDay()), "a limit is reached on the last day there is");
            case StayReviewed look -> {
                missedLooks.clear();
                sentence(look.nextBy().isAfter(look.on()), "a place that was looked at is looked at again, later");
            }
            case StayReviewOverdue late ->
                sentence(missedLooks.add(late.stayId() + " " + late.due()), "that nobody looked in time is said once");
            case StayEnded end -> ended.put(end.stayId(), end);
        }
    }

    void end() {
        sentence(begun.keySet().equals(stays.keySet()), "a stay that was begun was started, and no other");
        sentence(finished.equals(ended.keySet()), "a stay that ended is finished in its case");
    }

    private void started(StayStarted first) {
        StayBegun decided = begun.get(first.stayId());
        sentence(
                decided != null
                        && decided.place().equals(first.place())
                        && decided.kind() == first.kind()
                        && equal(decided.lastDay(), first.lastDay()),
                "a stay is started as its case decided");
        stays.put(first.stayId(), new Standing(first.kind(), first.on(), first.lastDay()));
    }

    private static boolean isWithin(Standing stay, LocalDate day) {
        return stay.lastDay() == null || !day.isAfter(stay.lastDay());
    }

    private static boolean equal(@Nullable LocalDate one, @Nullable LocalDate other) {
        return java.util.Objects.equals(one, other);
    }
}
