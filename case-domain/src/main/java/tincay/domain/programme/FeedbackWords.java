package tincay.domain.programme;

/** What somebody wished were done differently, in clear. */
public record FeedbackWords(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
