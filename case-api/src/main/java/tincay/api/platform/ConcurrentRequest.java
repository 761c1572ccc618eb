package tincay.api.platform;

/** The same request, or one that touches the same, is being worked on. */
public final class ConcurrentRequest extends RuntimeException {
    public ConcurrentRequest() {
        super("request.in-progress");
    }
}
