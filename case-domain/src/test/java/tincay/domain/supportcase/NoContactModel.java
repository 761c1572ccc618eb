package tincay.domain.supportcase;

import static java.time.temporal.ChronoUnit.DAYS;
import static tincay.domain.supportcase.CaseModel.first;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;

/** The rules of keeping somebody away once more, as the rule book tells them: day by day. */
final class NoContactModel {

    private static final class Request {
        final RequestNoContact made;
        final List<OrderNoContact> orders = new ArrayList<>();
        final Set<LocalDate> days = new HashSet<>();
        boolean refused;
        boolean ended;

        Request(RequestNoContact made) {
            this.made = made;
        }
    }

    private final Map<UUID, Request> requests = new HashMap<>();

    String refusal(NoContactCommand wish) {
        Request request = requests.get(wish.noContactId().value());
        return switch (wish) {
            case RequestNoContact c ->
                c.requestedBy() == OrderRequester.BODY_WITH_CONSENT && !c.herConsent()
                        ? "no-contact.consent-needed"
                        : "";
            case OrderNoContact c -> ordering(request, c);
            case RefuseNoContact c ->
                first(
                        request.refused || !request.orders.isEmpty() ? "no-contact.already-decided" : "",
                        c.decidedAt().isBefore(request.made.requestedAt()) ? "no-contact.before-request" : "");
            case RecordBreach c -> request.days.contains(c.on()) ? "" : "no-contact.not-in-force";
            case DeclareDecisionOverdue _ -> "";
            case EndNoContact c ->
                first(
                        request.ended ? "no-contact.ended" : "",
                        request.orders.isEmpty() ? "no-contact.not-ordered" : "",
                        c.on().isBefore(request.made.on()) ? "no-contact.before-request" : "");
        };
    }

    void granted(NoContactCommand wish) {
        Request request = requests.get(wish.noContactId().value());
        switch (wish) {
            case RequestNoContact c -> requests.put(c.noContactId().value(), new Request(c));
            case OrderNoContact c -> {
                request.orders.add(c);
                c.from().datesUntil(c.to().plusDays(1)).forEach(request.days::add);
            }
            case RefuseNoContact _ -> request.refused = true;
            case RecordBreach _, DeclareDecisionOverdue _ -> {}
            case EndNoContact c -> {
                request.ended = true;
                request.days.removeIf(day -> day.isAfter(c.on()));
            }
        }
    }

    private static String ordering(Request request, OrderNoContact c) {
        boolean tooLong = c.byCourt() ? c.to().isAfter(c.from().plusMonths(4)) : DAYS.between(c.from(), c.to()) > 3;
        return first(
                request.ended ? "no-contact.ended" : "",
                request.refused ? "no-contact.already-decided" : "",
                c.decidedAt().isBefore(request.made.requestedAt()) || c.from().isBefore(request.made.on())
                        ? "no-contact.before-request"
                        : "",
                DAYS.between(c.from(), c.to()) < 0 ? "no-contact.ends-before-it-begins" : "",
                tooLong ? c.byCourt() ? "no-contact.over-four-months" : "no-contact.over-three-days" : "",
                !request.orders.isEmpty()
                                && c.from().isBefore(request.orders.getLast().to())
                        ? "no-contact.overlaps"
                        : "");
    }
}
