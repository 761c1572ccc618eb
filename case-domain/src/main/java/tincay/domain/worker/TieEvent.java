package tincay.domain.worker;

import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;

/** What a worker told about their own people; it says nothing about any case. */
public sealed interface TieEvent extends WorkerEvent {

    TieId tieId();

    /** A worker told of a tie to somebody, sealed under a key of that somebody's own. */
    @EventName("worker.tie_declared")
    record TieDeclared(WorkerId workerId, TieId tieId, LocalDate on, Confidential<DeclaredTie> tie)
            implements TieEvent {}

    /** A worker took back what was told of a tie. */
    @EventName("worker.tie_withdrawn")
    record TieWithdrawn(WorkerId workerId, TieId tieId, LocalDate on) implements TieEvent {}
}
