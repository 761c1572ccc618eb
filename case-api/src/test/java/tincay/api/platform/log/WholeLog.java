package tincay.api.platform.log;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;

/** The log of an application that runs elsewhere, or no longer. */
public final class WholeLog {

    private WholeLog() {}

    public static EventStorageEngine in(DataSource database) {
        JdbcClient db = JdbcClient.create(database);
        EventNames names = EventNames.of(Streams.EVENTS);
        var types = new EventTypes(db, names.all().keySet());
        return LogEngine.over(
                new LogRows(db, types),
                types,
                new Writer(new Statements(database)),
                new EventSerializer(names),
                NoOpEventUpcaster.INSTANCE);
    }
}
