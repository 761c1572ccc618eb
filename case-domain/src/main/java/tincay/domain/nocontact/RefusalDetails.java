package tincay.domain.nocontact;

/** Why the committee did not order it, in clear. */
public record RefusalDetails(String reason) {
    @Override
    public String toString() {
        return "▇";
    }
}
