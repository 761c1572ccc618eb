package tincay.api.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import tincay.projections.statistics.draw.KeyedHash;

/** A key the noise of published numbers is drawn under. */
public final class DrawKey implements KeyedHash {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if there is no byte in it */
    public DrawKey(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    @Override
    public long of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(message)).getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
