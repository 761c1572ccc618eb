package tincay.domain.supportcase;

/** Where somebody stays, in clear: in no data group, shared with nobody. */
public record StayPlace(String place) {
    @Override
    public String toString() {
        return "▇";
    }
}
