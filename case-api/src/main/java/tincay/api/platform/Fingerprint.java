package tincay.api.platform;

/** A keyed hash: two equal requests can be told from two different ones, and nothing can be guessed from it. */
public interface Fingerprint {
    String of(byte[] data);
}
