package tincay.domain.supportcase;

/** What was heard when the survivor was asked after, in clear. */
public record FollowUpWords(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
