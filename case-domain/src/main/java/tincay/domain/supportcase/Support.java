package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.SupportKind;

/** One help given at the address, in clear. */
public record Support(
        SupportKind kind, @Nullable String words, @Nullable Reconciliation reconciliation) {

    /**
     * What must be known where help was reconciliation.
     *
     * @param askedBy who asked for it
     * @param wanted whether the survivor wanted it
     * @param askedAlone whether the survivor was asked with nobody else there
     */
    public record Reconciliation(String askedBy, boolean wanted, boolean askedAlone) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
