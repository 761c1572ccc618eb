package tincay.domain.supportcase;

/** Which body was told, in clear: it names the survivor's commune. */
public record NoticeDetails(String body) {
    @Override
    public String toString() {
        return "▇";
    }
}
