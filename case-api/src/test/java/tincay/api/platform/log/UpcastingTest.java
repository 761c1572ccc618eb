package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** An event stored under the name and in the shape of an earlier version: {@code trial.started}, its kind called a sort. */
class UpcastingTest {

    private final TrialLog log = TrialLog.fresh();
    private final TrialId id = TrialId.any();
    private final LogEngine engine = log.engine(new StartedIsBegun());

    @BeforeEach
    void an_old_event_is_stored() throws SQLException {
        log.db()
                .sql("insert into log.event_type(name) values ('trial.started')")
                .update();
        try (Connection connection = log.database().getConnection()) {
            log.write(connection, id, 0, Duration.ofDays(700));
        }
        log.db()
                .sql("update log.event set payload = ?, type = (select number from log.event_type where name = ?)")
                .params(
                        Packing.pack(("{\"id\":\"" + id + "\",\"sort\":7}").getBytes(StandardCharsets.UTF_8)),
                        "trial.started")
                .update();
    }

    @Test
    void its_stream_goes_on_from_it() {
        assertThat(engine.readEvents(id.toString()).asStream().map(EventMessage::getPayload))
                .isEqualTo(List.of(new TrialEvent.Begun(id, 7)));
    }

    @Test
    void a_reader_sees_it_in_the_shape_of_today() {
        assertThat(engine.next(Reached.NOTHING, 10))
                .extracting(EventMessage::getPayload)
                .isEqualTo(List.of(new TrialEvent.Begun(id, 7)));
    }

    private static final class StartedIsBegun extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("trial.started");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("trial.begun", null), JsonNode.class, old -> {
                var begun = (ObjectNode) old;
                begun.set("kind", begun.remove("sort"));
                return begun;
            });
        }
    }
}
