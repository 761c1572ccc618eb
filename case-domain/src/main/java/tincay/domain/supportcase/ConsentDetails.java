package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Language;

/** Who witnessed a consent and in which language it was asked, in clear. */
public record ConsentDetails(
        @Nullable Language language, @Nullable String witness) {
    @Override
    public String toString() {
        return "▇";
    }
}
