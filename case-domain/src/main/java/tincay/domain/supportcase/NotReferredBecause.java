package tincay.domain.supportcase;

/** Why a case of a high level was referred to nobody, in clear. */
public record NotReferredBecause(String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
