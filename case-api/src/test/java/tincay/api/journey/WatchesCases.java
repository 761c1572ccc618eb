package tincay.api.journey;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import tincay.api.CaseHistories;

/** Looks, after the journeys of a class, at everything that was stored: no case has an impossible history. */
final class WatchesCases implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext journeys) {
        CaseHistories.check(Demo.bean(EventStorageEngine.class));
    }
}
