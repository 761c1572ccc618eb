package tincay.api.supervision;

import jakarta.validation.constraints.NotNull;

import tincay.domain.worker.WorkerId;

/** Whom a case is given to. */
record StaffingAnswers(@NotNull WorkerId workerId) {}
