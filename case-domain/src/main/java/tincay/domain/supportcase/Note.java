package tincay.domain.supportcase;

/** What a worker wrote down, in clear. */
public record Note(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
