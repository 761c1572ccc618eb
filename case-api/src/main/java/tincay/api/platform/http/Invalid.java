package tincay.api.platform.http;

import java.util.List;

/** Well-formed, but some fields cannot be right. */
public final class Invalid extends RuntimeException {

    private final transient List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super("request.invalid");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
