package tincay.projections.casefile;

import java.sql.Timestamp;
import java.util.UUID;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.eventname.EventNames;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.supportcase.OfCase;

@Component
@ProcessingGroup("casefile")
class CaseFileProjector {

    private final JdbcClient jdbc;
    private final StoredFacts facts;

    CaseFileProjector(JdbcClient jdbc, StoredFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
        jdbc.sql(CaseFileTable.DDL).update();
    }

    @ResetHandler
    void empty() {
        jdbc.sql(CaseFileTable.EMPTY).update();
    }

    @EventHandler
    void on(OfCase fact, DomainEventMessage<?> event) {
        jdbc.sql("""
                        insert into read_model.case_file_v1(case_id, stream, seq, name, fact, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        fact.caseId().value(),
                        UUID.fromString(event.getAggregateIdentifier()),
                        event.getSequenceNumber(),
                        EventNames.nameOf(fact.getClass()),
                        facts.write(fact),
                        Timestamp.from(event.getTimestamp()),
                        UUID.fromString((String) event.getMetaData().get("by")))
                .update();
    }

    @EventHandler
    void on(PersonRegistered registered) {
        jdbc.sql("insert into read_model.case_file_person_v1 values (?, ?) on conflict do nothing")
                .params(registered.personId().value(), facts.write(registered))
                .update();
    }
}
