package tincay.projections.statistics.attack;

import java.nio.ByteBuffer;
import java.util.Arrays;

import tincay.projections.statistics.draw.KeyedHash;

/** Sabotage: neither the release nor its revision is in the seed, so that a cell that did not change is drawn as before. */
record WithoutRelease(KeyedHash honest) implements KeyedHash {

    private static final int SCHEME = Integer.BYTES + 2;

    @Override
    public long of(byte[] message) {
        int release = ByteBuffer.wrap(message).getInt(SCHEME);
        int cell = SCHEME + Integer.BYTES + release + Long.BYTES;
        return honest.of(Arrays.copyOfRange(message, cell, message.length));
    }
}
