package tincay.domain.person;

/** Why somebody's details were put right, in clear. */
public record DetailsReason(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
