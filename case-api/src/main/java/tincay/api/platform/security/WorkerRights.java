package tincay.api.platform.security;

import java.util.UUID;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerProposed;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;

/** Keeps workers' rights in step with the facts, in the very transaction that stores them. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class WorkerRights {

    private final JdbcClient database;

    WorkerRights(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(WorkerProposed proposed) {
        database.sql("""
                        insert into authority.role_proposal(worker_id, role, proposed_by, address_id, service_id, area)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (worker_id, role) do update set proposed_by = excluded.proposed_by,
                          address_id = excluded.address_id, service_id = excluded.service_id, area = excluded.area
                        """)
                .param(proposed.workerId().value())
                .param(proposed.role().name())
                .param(proposed.proposedBy().value())
                .param(uuid(proposed.scope().address()))
                .param(uuid(proposed.scope().service()))
                .param(proposed.scope().areaCode())
                .update();
    }

    @EventHandler
    void on(WorkerAppointed appointed) {
        database.sql("delete from authority.role_proposal where worker_id = ? and role = ?")
                .params(appointed.workerId().value(), appointed.role().name())
                .update();
        database.sql("""
                        insert into authority.worker_role(worker_id, role, address_id, service_id, area, from_date)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(appointed.workerId().value())
                .param(appointed.role().name())
                .param(uuid(appointed.scope().address()))
                .param(uuid(appointed.scope().service()))
                .param(appointed.scope().areaCode())
                .param(appointed.from())
                .update();
    }

    @EventHandler
    void on(WorkerSuspended suspended) {
        database.sql("update authority.worker_role set suspended = true where worker_id = ?")
                .param(suspended.workerId().value())
                .update();
    }

    private static @Nullable UUID uuid(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
