package tincay.api.platform.log;

import java.time.Instant;
import java.util.UUID;

/**
 * One fact as it is kept.
 *
 * @param seq its number within its stream, from 0
 * @param type the number of its name
 * @param payload packed JSON of the fact
 * @param metadata packed JSON of who did it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(UUID aggregateId, int seq, short type, Instant at, byte[] payload, byte[] metadata) {}
