package tincay.domain.worker;

import java.time.LocalDate;

import tincay.domain.privacy.Confidential;

/** What a worker tells about their own people. */
public sealed interface TieCommand extends WorkerCommand {

    /** Tells of a tie to somebody, known here or not; nobody is told which. */
    record DeclareTie(WorkerId workerId, TieId tieId, LocalDate on, Confidential<DeclaredTie> tie)
            implements TieCommand {}

    /** Takes back what was told. */
    record WithdrawTie(WorkerId workerId, TieId tieId, LocalDate on) implements TieCommand {}
}
