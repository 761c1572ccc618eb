package tincay.domain.supportcase;

import tincay.domain.codes.WithholdReason;

/** Why the commune is not told, in clear: the office may hold the person feared. */
public record WithheldReason(WithholdReason reason, String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
