package tincay.domain.instrument;

import java.time.LocalDate;

import tincay.domain.codes.InstrumentKind;
import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to one version of an instrument. */
public sealed interface InstrumentEvent extends Event {

    InstrumentId instrument();

    /** A professional approved this version for real use; an act of office, in public, by name. */
    @EventName("instrument.approved")
    record InstrumentApproved(
            InstrumentId instrument, InstrumentKind kind, String version, String approvedBy, LocalDate on)
            implements InstrumentEvent {
        @Override
        public String toString() {
            return "▇";
        }
    }
}
