package tincay.api.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The roles a worker holds at this moment, and where; none while suspended. */
@Component
class HeldRoles {

    private final JdbcClient database;
    private final Clock clock;

    HeldRoles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One role and where it is held: at an address, for a service, or for an area. */
    record Held(
            Role role,
            @Nullable AddressId addressId,
            @Nullable ServiceId serviceId,
            @Nullable String area) {}

    List<Held> of(WorkerId worker) {
        return database.sql("""
                        select role, address_id, service_id, area from authority.worker_role r
                        where worker_id = :worker and from_date <= :today and (to_date is null or to_date >= :today)
                          and not exists (select from authority.worker_role s where s.worker_id = :worker and s.suspended)
                        order by role, address_id, service_id, area
                        """)
                .param("worker", worker.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("address_id", UUID.class))
                        .map(AddressId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("service_id", UUID.class))
                        .map(ServiceId::new)
                        .orElse(null),
                row.getString("area"));
    }
}
