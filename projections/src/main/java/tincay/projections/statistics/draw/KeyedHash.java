package tincay.projections.statistics.draw;

/** A hash under a key that only the privacy side of the application holds. */
@FunctionalInterface
public interface KeyedHash {

    /**
     * The first 8 bytes, big-endian, of the HMAC-SHA-256 of a message.
     *
     * @return read as unsigned
     */
    long of(byte[] message);
}
