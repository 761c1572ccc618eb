package tincay.domain.nocontact;

import static tincay.domain.nocontact.NoContactRefusal.BEFORE_REQUEST;
import static tincay.domain.nocontact.NoContactRefusal.CONSENT_NEEDED;
import static tincay.domain.nocontact.NoContactRefusal.ENDS_BEFORE_IT_BEGINS;
import static tincay.domain.nocontact.NoContactRefusal.NOT_IN_FORCE;
import static tincay.domain.nocontact.NoContactRefusal.OVERLAPS;
import static tincay.domain.nocontact.NoContactRefusal.OVER_FOUR_MONTHS;
import static tincay.domain.nocontact.NoContactRefusal.OVER_THREE_DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RequestNoContact;
import tincay.domain.refusal.Refused;

/** What the law says of keeping somebody away (Law 13/2022 art. 25 and 26); the day an order begins is not counted. */
final class NoContactRules {

    /** How long the commune may take to decide. */
    static final Duration DECISION = Duration.ofHours(12);

    private static final int DAYS = 3;
    private static final int MONTHS_BY_COURT = 4;

    private NoContactRules() {}

    /** Only another body asks against nobody's will: the survivor's consent goes with it. */
    static void mayBeRequested(RequestNoContact request) {
        Refused.when(
                request.requestedBy() == OrderRequester.BODY_WITH_CONSENT && !request.herConsent(), CONSENT_NEEDED);
    }

    static void mayFollow(Instant requestedAt, Instant decidedAt) {
        Refused.when(decidedAt.isBefore(requestedAt), BEFORE_REQUEST);
    }

    /** An order goes no further back than the request, no longer than the law lets it, and follows the one before. */
    static void mayBeOrdered(OrderNoContact order, LocalDate requestedOn, List<Span> before) {
        Refused.when(order.from().isBefore(requestedOn), BEFORE_REQUEST);
        Refused.when(order.to().isBefore(order.from()), ENDS_BEFORE_IT_BEGINS);
        Refused.when(order.byCourt() && order.to().isAfter(order.from().plusMonths(MONTHS_BY_COURT)), OVER_FOUR_MONTHS);
        Refused.when(!order.byCourt() && order.to().isAfter(order.from().plusDays(DAYS)), OVER_THREE_DAYS);
        Refused.when(!before.isEmpty() && order.from().isBefore(before.getLast().to()), OVERLAPS);
    }

    static void mustHoldOn(LocalDate day, List<Span> orders) {
        Refused.when(orders.stream().noneMatch(order -> order.holdsOn(day)), NOT_IN_FORCE);
    }
}
