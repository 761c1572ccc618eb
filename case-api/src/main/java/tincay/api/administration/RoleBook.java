package tincay.api.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerId;

/** Which roles are held, and which wait for a second person; read from the rights themselves. */
@Component
class RoleBook {

    private final JdbcClient database;

    RoleBook(JdbcClient database) {
        this.database = database;
    }

    /** One role of one worker. */
    record Line(WorkerId worker, Role role, Scope scope, boolean suspended) {}

    List<Line> held() {
        return database.sql("""
                        select worker_id, role, address_id, service_id, area, suspended from authority.worker_role
                        order by from_date, role
                        """).query(RoleBook::line).list();
    }

    List<Line> waiting() {
        return database.sql("""
                        select worker_id, role, address_id, service_id, area, false from authority.role_proposal
                        order by worker_id, role
                        """).query(RoleBook::line).list();
    }

    /** Whose suspension would end, if a second person agrees. */
    List<WorkerId> resuming() {
        return database.sql("select worker_id from authority.resumption_proposal order by worker_id")
                .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean hasEnded(WorkerId worker) {
        return database.sql("select exists (select from authority.ended_worker where worker_id = ?)")
                .param(worker.value())
                .query(Boolean.class)
                .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        UUID address = row.getObject(3, UUID.class);
        UUID service = row.getObject(4, UUID.class);
        return new Line(
                new WorkerId(row.getObject(1, UUID.class)),
                Role.valueOf(row.getString(2)),
                new Scope(id(address), service == null ? null : new ServiceId(service), row.getString(5)),
                row.getBoolean(6));
    }

    private static @Nullable AddressId id(@Nullable UUID address) {
        return address == null ? null : new AddressId(address);
    }
}
