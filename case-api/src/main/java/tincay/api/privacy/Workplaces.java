package tincay.api.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Where a worker works today, read from the rights themselves. */
@Component
public class Workplaces {

    private static final String TODAY = """
             from authority.worker_role
            where worker_id = :worker and role = :role and not suspended
              and from_date <= :today and (to_date is null or to_date >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Workplaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The addresses whose staff the worker belongs to. */
    public List<AddressId> addressesOf(WorkerId worker) {
        return select("address_id", worker, Role.ADDRESS_STAFF).stream()
                .map(id -> new AddressId(UUID.fromString(id)))
                .toList();
    }

    /** Those who work at an address today. */
    public List<WorkerId> staffOf(AddressId address) {
        return jdbc.sql("""
                        select distinct worker_id from authority.worker_role
                        where address_id = :address and role = 'ADDRESS_STAFF' and not suspended
                          and from_date <= :today and (to_date is null or to_date >= :today)
                        """)
                .param("address", address.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether the worker holds a role today. */
    public boolean holds(WorkerId worker, Role role) {
        return jdbc.sql("select exists(select from authority.worker_role where worker_id = :worker and role = :role"
                        + " and from_date <= :today and (to_date is null or to_date >= :today))"
                        + " and not exists(select from authority.worker_role where worker_id = :worker and suspended)")
                .param("worker", worker.value())
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The areas (province or commune codes) a role of the worker covers. */
    public List<String> areasOf(WorkerId worker, Role role) {
        return select("area", worker, role);
    }

    private List<String> select(String column, WorkerId worker, Role role) {
        return jdbc.sql("select " + column + "::text" + TODAY + " and " + column + " is not null order by 1")
                .param("worker", worker.value())
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
