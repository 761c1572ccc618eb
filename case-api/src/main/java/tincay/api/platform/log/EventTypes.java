package tincay.api.platform.log;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that stand for the names of events in this database. */
final class EventTypes {

    private final JdbcClient db;
    private final Map<String, Short> numbers = new ConcurrentHashMap<>();
    private volatile Map<Short, String> names = Map.of();

    EventTypes(JdbcClient db, Collection<String> ours) {
        this.db = db;
        db.sql("insert into log.event_type(name) select unnest(?::text[]) except select name from log.event_type"
                        + " on conflict do nothing")
                .param(ours.stream().sorted().toArray(String[]::new))
                .update();
        read();
    }

    short numberOf(String name) {
        return Objects.requireNonNull(numbers.get(name), () -> name + " is no event of this application");
    }

    Short[] numbersOf(Collection<String> some) {
        return some.stream().map(this::numberOf).toArray(Short[]::new);
    }

    /** The name; a number not known here was given by another node since. */
    String nameOf(short number) {
        if (!names.containsKey(number)) {
            read();
        }
        return Objects.requireNonNull(names.get(number), "an event without a name");
    }

    private void read() {
        db.sql("select name, number from log.event_type")
                .query((row, n) -> numbers.put(row.getString(1), row.getShort(2)))
                .list();
        names = numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
