package tincay.domain.nocontact;

/** Which committee was asked and why, in clear. */
public record RequestDetails(String committee, String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
