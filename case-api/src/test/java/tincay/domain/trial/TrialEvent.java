package tincay.domain.trial;

import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened in a test. */
public sealed interface TrialEvent extends Event {
    @EventName("trial.begun")
    record Begun(TrialId id, int kind) implements TrialEvent {}

    @EventName("trial.gone")
    record Gone(TrialId id, TrialId other) implements TrialEvent {}

    @EventName("trial.back")
    record Back(TrialId id) implements TrialEvent {}
}
