package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.TestPostgres;
import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** A database that was filled when the log was still Axon's own. */
class EarlierLogTest {

    private final DriverManagerDataSource source =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), "postgres", "");
    private final JdbcClient db = JdbcClient.create(source);
    private final TrialId first = TrialId.any();
    private final TrialId second = TrialId.any();

    @Test
    void its_facts_are_read_in_their_old_order_and_its_streams_go_on() {
        Flyway.configure().dataSource(source).target("32").load().migrate();
        keep(first, 0, 1);
        keep(second, 0, 2);
        keep(first, 1, 3);
        Flyway.configure().dataSource(source).load().migrate();
        var types = new EventTypes(db, List.of("trial.begun"));
        var engine = LogEngine.over(
                new LogRows(db, types),
                types,
                new Writer(new Statements(source)),
                TrialLog.events(),
                NoOpEventUpcaster.INSTANCE);
        engine.appendEvents(List.of(TrialLog.begun(second, 1)));
        var read = engine.next(Reached.NOTHING, 10);
        assertThat(read)
                .extracting(EventMessage::getPayload)
                .isEqualTo(List.of(
                        new TrialEvent.Begun(first, 1),
                        new TrialEvent.Begun(second, 2),
                        new TrialEvent.Begun(first, 3),
                        new TrialEvent.Begun(second, 0)));
        assertThat(read.getFirst().getMetaData()).isEqualTo(Map.of("by", "somebody"));
        assertThat(read.getFirst().getTimestamp()).isEqualTo("2026-11-21T05:00:00.123Z");
    }

    private void keep(TrialId id, int sequence, int kind) {
        db.sql("""
                        insert into log.domain_event(aggregate_identifier, sequence_number, type, event_identifier,
                            payload_type, time_stamp, payload, meta_data)
                        values (?, ?, 'Trial', ?, 'trial.begun', '2026-11-21T05:00:00.123456Z', convert_to(?, 'UTF8'),
                            convert_to('{"by":"somebody","traceId":"t","correlationId":"c"}', 'UTF8'))
                        """)
                .params(
                        id.toString(),
                        sequence,
                        UUID.randomUUID().toString(),
                        "{\"id\":\"%s\",\"kind\":%d}".formatted(id, kind))
                .update();
    }
}
