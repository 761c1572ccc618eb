package tincay.api.platform;

/** An idempotency key came back with another request. */
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("request.key-reused");
    }
}
