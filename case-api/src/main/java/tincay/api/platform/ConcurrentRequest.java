package tincay.api.platform;

/** The same request is being worked on at this moment. */
public final class ConcurrentRequest extends RuntimeException {
    public ConcurrentRequest() {
        super("request.in-progress");
    }
}
