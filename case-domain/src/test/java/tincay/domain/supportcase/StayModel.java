package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseModel.first;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.stay.StayCommand;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.supportcase.CaseStayCommand.BeginStay;

/** The rules of stays once more, as the rule book tells them. */
final class StayModel {

    private static final LocalDate NEVER = LocalDate.MAX;

    private record Staying(StayKind kind, LocalDate since, LocalDate limit) {}

    private record Left(StayKind kind, LocalDate limit, StayEnd how, LocalDate on) {}

    private final Map<UUID, Staying> running = new HashMap<>();
    private Left left = new Left(StayKind.KIN_OR_FRIEND, NEVER, StayEnd.DIED, LocalDate.MIN);

    boolean isRunning() {
        return !running.isEmpty();
    }

    String beginning(BeginStay c) {
        return first(
                isRunning() ? "case.stay-running" : "",
                c.on().isBefore(left.on()) ? "case.stay-overlaps" : "",
                c.on().isAfter(limit(c)) ? "stay.past-limit" : "");
    }

    String refusal(StayCommand c) {
        Staying stay = running.get(c.stayId().value());
        return switch (c) {
            case ExtendStay extend -> first(during(stay, extend.on()), extending(stay, extend));
            case MoveStay move ->
                first(
                        during(stay, move.on()),
                        stay != null && move.kind() == stay.kind() && move.on().isAfter(stay.limit())
                                ? "stay.past-limit"
                                : "");
            case ReviewStay review -> during(stay, review.on());
            case EndStay end -> during(stay, end.on());
            default -> "";
        };
    }

    void granted(BeginStay c) {
        running.put(c.stayId().value(), new Staying(c.kind(), c.on(), limit(c)));
    }

    void granted(StayCommand c) {
        Staying stay = running.get(c.stayId().value());
        switch (c) {
            case ExtendStay extend ->
                running.put(extend.stayId().value(), new Staying(stay.kind(), stay.since(), extend.lastDay()));
            case MoveStay move ->
                running.put(
                        move.stayId().value(),
                        new Staying(
                                move.kind(),
                                move.on(),
                                move.kind() == stay.kind() ? stay.limit() : span(move.kind(), move.on())));
            case EndStay end -> {
                running.remove(end.stayId().value());
                left = new Left(stay.kind(), stay.limit(), end.end(), end.on());
            }
            default -> {}
        }
    }

    private static String during(Staying stay, LocalDate on) {
        return stay == null ? "stay.ended" : on.isBefore(stay.since()) ? "stay.before-arrival" : "";
    }

    private static String extending(Staying stay, ExtendStay c) {
        if (stay == null || stay.limit().equals(NEVER)) {
            return "stay.no-limit";
        }
        return first(
                c.on().isAfter(stay.limit()) ? "stay.past-limit" : "",
                c.lastDay().isAfter(stay.limit()) ? "" : "stay.not-longer",
                c.lastDay().isAfter(span(stay.kind(), stay.limit())) ? "stay.too-long" : "");
    }

    /** Straight from one place to another of the same kind the old limit counts. */
    private LocalDate limit(BeginStay c) {
        boolean straight = (left.how() == StayEnd.LIMIT || left.how() == StayEnd.OTHER_SHELTER)
                && left.kind() == c.kind()
                && (c.on().equals(left.on()) || c.on().equals(left.on().plusDays(1)));
        return straight ? left.limit() : span(c.kind(), c.on());
    }

    private static LocalDate span(StayKind kind, LocalDate from) {
        return switch (kind) {
            case PUBLIC_HEALTH_FACILITY -> from.plusDays(1);
            case KIN_OR_FRIEND -> NEVER;
            default -> from.plusMonths(3);
        };
    }
}
