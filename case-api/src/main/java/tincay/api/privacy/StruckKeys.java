package tincay.api.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.supportcase.CorrectionEvent.EntryStruck;

/** Destroys the key of an entry that was struck, in the very transaction that says so; no backup brings it back. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class StruckKeys {

    private final Companions beside;

    StruckKeys(Companions beside) {
        this.beside = beside;
    }

    @EventHandler
    void on(EntryStruck struck) {
        beside.add(
                "insert into keys.erased_subject(subject, erased_on) values (?, ?) on conflict do nothing",
                struck.key().value(),
                struck.on());
        beside.add(
                "delete from keys.subject_key where subject = ?", struck.key().value());
    }
}
