package tincay.domain.person;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AddressTerm;

/**
 * Who somebody is, in clear: made at the door, sealed there, and seen again only through a disclosure.
 *
 * @param callName the word to call them by; any word will do
 * @param addressTerm how they wish to be spoken to
 */
public record Identity(
        @Nullable String fullName,
        @Nullable String callName,
        @Nullable AddressTerm addressTerm,
        @Nullable Integer birthYear) {
    @Override
    public String toString() {
        return "▇";
    }
}
