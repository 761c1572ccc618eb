package tincay.domain.supportcase;

/** What the second person found about something shared in urgency, in clear. */
public record UrgentFinding(String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
