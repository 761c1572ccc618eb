package tincay.projections.casefile;

import java.time.Instant;

import tincay.domain.supportcase.OfCase;
import tincay.domain.worker.WorkerId;

/**
 * One fact of a case, when it was recorded and by whom.
 *
 * @param sequence its number within its stream
 */
public record Entry(OfCase fact, String name, long sequence, Instant recordedAt, WorkerId by) {}
