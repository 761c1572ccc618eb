package tincay.projections.statistics.attack;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import tincay.projections.statistics.draw.KeyedHash;

/** A hash under a key that is known to the test, in place of the one the privacy side holds. */
public record SeededHash(long key) implements KeyedHash {

    @Override
    public long of(byte[] message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
            return ByteBuffer.wrap(digest.digest(message)).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
