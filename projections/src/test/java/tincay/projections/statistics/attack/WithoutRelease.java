package tincay.projections.statistics.attack;

import java.nio.ByteBuffer;
import java.util.Arrays;

import tincay.projections.statistics.draw.KeyedHash;

/** Sabotage: neither the release nor its revision is in the seed, so that a cell that did not change is drawn as before. */
record WithoutRelease(KeyedHash honest) implements KeyedHash {

    private static final int SCHEME = Integer.BYTES + 2;

    @Override
    public long of(byte[] message) {
        if (!isDraw(message)) {
            return honest.of(message);
        }
        int release = ByteBuffer.wrap(message).getInt(SCHEME);
        int cell = SCHEME + Integer.BYTES + release + Long.BYTES;
        return honest.of(Arrays.copyOfRange(message, cell, message.length));
    }

    /** Only draws are sabotaged: they begin with the name of their scheme, of two letters. */
    private static boolean isDraw(byte[] message) {
        return ByteBuffer.wrap(message).getInt() == SCHEME - Integer.BYTES;
    }
}
