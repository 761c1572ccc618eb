package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/**
 * Names as a keyed hash, cut to 16 bits, under a key of each commune's own: it can say "maybe", and nobody can read a name
 * out of it. A name enters with the fact that brings it, in its very transaction, and is never part of that fact.
 */
@Component
public class NameIndex {

    private static final String NOWHERE = "-";
    private static final int HEX_DIGITS = 4;

    /** Steps from area to area over the index: there are few of them and many names. */
    private static final String AREAS = """
            with recursive step as (
              (select min(area) as area from authority.name_entry)
              union all
              select (select min(n.area) from authority.name_entry n where n.area > step.area) from step
              where step.area is not null)
            select area from step where area is not null and area <> ?
            """;

    private final JdbcClient database;
    private final MasterKey master;
    private final Map<Id, Tags> waiting = new ConcurrentHashMap<>();

    NameIndex(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** A name as its own commune keeps it, and as any commune would have kept it, written as an array. */
    record Tags(String area, String own, String anywhere) {}

    /** Where the names of those who come to an address are kept. */
    public String areaOf(AddressId address) {
        return narrowest("select area from authority.address_area where address_id = ?", address);
    }

    /** Where the names a worker tells of are kept. */
    public String areaOf(WorkerId worker) {
        return narrowest("""
                        select coalesce(r.area, a.area) as area from authority.worker_role r
                        left join authority.address_area a on a.address_id = r.address_id where r.worker_id = ?
                        """, worker);
    }

    /** Does what the request asks for; the names enter with its facts, or not at all. */
    public <T> T entering(Map<? extends Id, Named> names, String area, Supplier<T> request) {
        List<String> areas = names.isEmpty() ? List.of() : areasAnd(area);
        names.forEach((who, named) -> waiting.put(who, tags(named, area, areas)));
        try {
            return request.get();
        } finally {
            names.keySet().forEach(waiting::remove);
        }
    }

    /** The name that waits to enter with a fact about somebody. */
    Optional<Tags> of(Id who) {
        return Optional.ofNullable(waiting.get(who));
    }

    private Tags tags(Named named, String area, List<String> areas) {
        return new Tags(
                area,
                tag(named, area),
                areas.stream().map(each -> tag(named, each)).collect(Collectors.joining(",", "{", "}")));
    }

    private String tag(Named named, String area) {
        byte[] written = named.written().getBytes(StandardCharsets.UTF_8);
        return area + ":" + master.hash("name-" + area, written).substring(0, HEX_DIGITS);
    }

    private List<String> areasAnd(String area) {
        List<String> known = new ArrayList<>(List.of(area));
        database.sql(AREAS)
                .param(area)
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(other -> known.add(String.valueOf(other)));
        return known;
    }

    private String narrowest(String areas, Id whose) {
        return database.sql("select area from (" + areas
                        + ") x where area is not null order by length(area) desc, area limit 1")
                .param(whose.value())
                .query(String.class)
                .optional()
                .orElse(NOWHERE);
    }
}
