package tincay.domain.service;

import static tincay.domain.refusal.Refused.when;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A service closes once, and not before it opened. */
final class ServiceRules {

    private ServiceRules() {}

    static void close(@Nullable LocalDate openedOn, boolean closed, LocalDate on) {
        when(closed, ServiceRefusal.ALREADY_CLOSED);
        when(openedOn != null && on.isBefore(openedOn), ServiceRefusal.CLOSED_BEFORE_OPENED);
    }
}
