package tincay.domain.emergencyaccess;

/** Why a case was opened, or what was found about it, in the worker's words. */
public record OpeningReason(String text) {
    @Override
    public String toString() {
        return "▇";
    }
}
