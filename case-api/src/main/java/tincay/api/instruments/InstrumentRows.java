package tincay.api.instruments;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.instrument.InstrumentEvent.InstrumentApproved;

/** Keeps what may be used with real people, in the very transaction that stores the approval. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class InstrumentRows {

    private final Companions beside;

    InstrumentRows(Companions beside) {
        this.beside = beside;
    }

    @EventHandler
    void on(InstrumentApproved approved) {
        beside.add(
                "insert into authority.approved_instrument(kind, version, approved_by, approved_on) values (?, ?, ?, ?)",
                approved.kind().name(),
                approved.version(),
                approved.approvedBy(),
                approved.on());
    }
}
