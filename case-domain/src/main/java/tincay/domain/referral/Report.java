package tincay.domain.referral;

/** What a counsellor reports back, in clear. */
public record Report(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
