package tincay.domain.worker;

import java.time.LocalDate;

/**
 * A case role that waits for a second person.
 *
 * @param change whether the role is held already, elsewhere
 */
record Proposal(WorkerId worker, Role role, Scope scope, LocalDate from, WorkerId proposedBy, boolean change) {}
