package tincay.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseInvariants;
import tincay.domain.supportcase.OfCase;

/** Everything that was stored, case by case. */
public final class CaseHistories {

    private CaseHistories() {}

    /**
     * Reads the whole log.
     *
     * @throws AssertionError if a case has an impossible history, or there is none
     */
    public static void check(EventStorageEngine log) {
        Map<CaseId, List<OfCase>> cases;
        try (var events = log.readEvents(null, false)) {
            cases = events.map(EventMessage::getPayload)
                    .filter(OfCase.class::isInstance)
                    .map(OfCase.class::cast)
                    .collect(groupingBy(OfCase::caseId, LinkedHashMap::new, toList()));
        }
        assertThat(cases).isNotEmpty();
        cases.values().forEach(CaseInvariants::check);
    }
}
