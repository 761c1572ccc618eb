package tincay.api.platform;

/** Somebody else changed it since the caller looked. */
public final class Stale extends RuntimeException {
    public Stale() {
        super("request.stale");
    }
}
