package tincay.domain.address;

/** Who the host of an individual address is, in clear. */
public record HostName(String name) {
    @Override
    public String toString() {
        return "▇";
    }
}
