package tincay.domain.supportcase;

/** Whom the sender of an emergency referral called and what was said, in clear. */
public record CallDetails(String whom, String said) {
    @Override
    public String toString() {
        return "▇";
    }
}
