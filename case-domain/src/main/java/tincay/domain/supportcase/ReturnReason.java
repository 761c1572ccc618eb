package tincay.domain.supportcase;

/** What is missing before a case may end, in the supervisor's words. */
public record ReturnReason(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
