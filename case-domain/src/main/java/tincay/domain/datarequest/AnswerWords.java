package tincay.domain.datarequest;

/** What whoever asked was told, or why it takes longer. */
public record AnswerWords(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
