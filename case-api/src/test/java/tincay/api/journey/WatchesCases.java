package tincay.api.journey;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseInvariants;
import tincay.domain.supportcase.OfCase;

/** Reads, after the journeys of a class, everything that was stored: no case has an impossible history. */
final class WatchesCases implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext journeys) {
        Map<CaseId, List<OfCase>> cases = histories();
        assertThat(cases).isNotEmpty();
        cases.values().forEach(CaseInvariants::check);
    }

    private static Map<CaseId, List<OfCase>> histories() {
        try (var events = Demo.bean(EventStorageEngine.class).readEvents(null, false)) {
            return events.map(EventMessage::getPayload)
                    .filter(OfCase.class::isInstance)
                    .map(OfCase.class::cast)
                    .collect(groupingBy(
                            OfCase::caseId, LinkedHashMap::new, java.util.stream.Collectors.<OfCase>toList()));
        }
    }
}
