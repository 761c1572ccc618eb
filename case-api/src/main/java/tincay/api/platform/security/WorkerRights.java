package tincay.api.platform.security;

import java.util.List;
import java.util.UUID;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.stream.Id;
import tincay.domain.worker.RightsEvent.ResumptionProposed;
import tincay.domain.worker.RightsEvent.ScopeChanged;
import tincay.domain.worker.RightsEvent.ScopeProposed;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.RightsEvent.WorkerResumed;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerEvent.WorkerAppointed;
import tincay.domain.worker.WorkerEvent.WorkerProposed;
import tincay.domain.worker.WorkerEvent.WorkerSuspended;
import tincay.domain.worker.WorkerId;

/** Keeps workers' rights in step with the facts, in the very transaction that stores them. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class WorkerRights {

    private final Companions beside;

    WorkerRights(Companions beside) {
        this.beside = beside;
    }

    @EventHandler
    void on(WorkerProposed proposed) {
        beside.add(
                """
                        insert into authority.role_proposal(worker_id, role, proposed_by, address_id, service_id, area)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (worker_id, role) do update set proposed_by = excluded.proposed_by,
                          address_id = excluded.address_id, service_id = excluded.service_id, area = excluded.area
                        """,
                proposed.workerId().value(),
                proposed.role().name(),
                proposed.proposedBy().value(),
                uuid(proposed.scope().address()),
                uuid(proposed.scope().service()),
                proposed.scope().areaCode());
    }

    @EventHandler
    void on(WorkerAppointed appointed) {
        beside.add(
                "delete from authority.role_proposal where worker_id = ? and role = ?",
                appointed.workerId().value(),
                appointed.role().name());
        beside.add(
                """
                        insert into authority.worker_role(worker_id, role, address_id, service_id, area, from_date)
                        values (?, ?, ?, ?, ?, ?)
                        """,
                appointed.workerId().value(),
                appointed.role().name(),
                uuid(appointed.scope().address()),
                uuid(appointed.scope().service()),
                appointed.scope().areaCode(),
                appointed.from());
    }

    @EventHandler
    void on(WorkerSuspended suspended) {
        beside.add(
                "update authority.worker_role set suspended = true where worker_id = ?",
                suspended.workerId().value());
        signOut(suspended.workerId());
    }

    @EventHandler
    void on(ScopeProposed proposed) {
        on(new WorkerProposed(
                proposed.workerId(), proposed.role(), proposed.scope(), proposed.from(), proposed.proposedBy()));
    }

    /** Who moves to another address takes no case along. */
    @EventHandler
    void on(ScopeChanged changed) {
        beside.add(
                "delete from authority.role_proposal where worker_id = ? and role = ?",
                changed.workerId().value(),
                changed.role().name());
        beside.add(
                """
                        update authority.worker_role set address_id = ?, service_id = ?, area = ?
                        where worker_id = ? and role = ?
                        """,
                uuid(changed.scope().address()),
                uuid(changed.scope().service()),
                changed.scope().areaCode(),
                changed.workerId().value(),
                changed.role().name());
        if (changed.role() == Role.ADDRESS_STAFF) {
            beside.add("""
                            delete from authority.case_assignment a using authority.case_address c
                            where a.worker_id = ? and c.case_id = a.case_id and c.address_id is distinct from ?
                            """, changed.workerId().value(), uuid(changed.scope().address()));
        }
    }

    @EventHandler
    void on(ResumptionProposed proposed) {
        beside.add("""
                        insert into authority.resumption_proposal(worker_id, proposed_by) values (?, ?)
                        on conflict (worker_id) do update set proposed_by = excluded.proposed_by
                        """, proposed.workerId().value(), proposed.proposedBy().value());
    }

    @EventHandler
    void on(WorkerResumed resumed) {
        forget("resumption_proposal", resumed.workerId());
        beside.add(
                "update authority.worker_role set suspended = false where worker_id = ?",
                resumed.workerId().value());
    }

    @EventHandler
    void on(WorkerEnded ended) {
        List.of("worker_role", "role_proposal", "resumption_proposal", "case_assignment", "case_opening")
                .forEach(table -> forget(table, ended.workerId()));
        beside.add(
                "insert into authority.ended_worker(worker_id, ended_on) values (?, ?)",
                ended.workerId().value(),
                ended.on());
        signOut(ended.workerId());
    }

    private void forget(String table, WorkerId worker) {
        beside.add("delete from authority." + table + " where worker_id = ?", worker.value());
    }

    private void signOut(WorkerId worker) {
        beside.add("delete from account.session where principal_name = ?", worker.toString());
    }

    private static @Nullable UUID uuid(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
