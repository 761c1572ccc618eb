package tincay.api.platform.axon;

import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.log.Reached;
import tincay.projections.ReadModel;

/** How far each read model that is kept on this node is behind: the age of the oldest fact it has not read in yet. */
@Component
class Lag implements MeterBinder {

    private static final String OLDEST_UNREAD = """
            select extract(epoch from clock_timestamp() - at) from log.event
            where (tx, ordinal) > (?::xid8, ?) order by tx, ordinal limit 1
            """;

    private final ReadModels models;
    private final EventProcessingConfiguration processing;
    private final JdbcClient db;

    Lag(ReadModels models, EventProcessingConfiguration processing, JdbcClient db) {
        this.models = models;
        this.processing = processing;
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (ReadModel model : models.all()) {
            Gauge.builder("tincay.readmodel.behind", this, lag -> lag.seconds(model))
                    .tag("readmodel", model.name())
                    .baseUnit("seconds")
                    .description(
                            "age of the oldest fact that was not read in yet; not a number where another node reads")
                    .register(meters);
        }
    }

    private double seconds(ReadModel model) {
        return processing
                .eventProcessor(model.name(), StreamingEventProcessor.class)
                .flatMap(Lag::slowest)
                .map(this::sinceFirstAfter)
                .orElse(Double.NaN);
    }

    private static Optional<Reached> slowest(StreamingEventProcessor reader) {
        return reader.processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .map(WrappedToken::unwrapLowerBound)
                .map(Reached.class::cast)
                .min(Reached::compareTo);
    }

    private double sinceFirstAfter(Reached reached) {
        return db.sql(OLDEST_UNREAD)
                .params(Long.toUnsignedString(reached.tx()), reached.ordinal())
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }
}
