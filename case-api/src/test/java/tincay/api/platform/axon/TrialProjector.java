package tincay.api.platform.axon;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.trial.TrialEvent;

/** Writes a row for each stream begun; kind 1 then fails in Java, kind 2 in SQL. */
@ProcessingGroup("trial")
class TrialProjector {

    private final JdbcClient db;

    TrialProjector(JdbcClient db) {
        this.db = db;
        db.sql("create table if not exists trial (id uuid primary key, kind int)")
                .update();
    }

    @EventHandler
    void on(TrialEvent.Begun event) {
        db.sql("insert into trial values (?, ?) on conflict do nothing")
                .param(event.id().value())
                .param(event.kind())
                .update();
        if (event.kind() == 1) {
            throw new IllegalStateException("in Java");
        }
        if (event.kind() == 2) {
            db.sql("select 1 / 0").query(Integer.class).single();
        }
    }

    @ResetHandler
    void forget() {
        db.sql("delete from trial").update();
    }
}
