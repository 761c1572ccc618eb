package tincay.domain.supportcase;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ContactMethod;

/** How the survivor can be reached without harm, in clear: which way, when, who may answer, and what to say. */
public record SafeContact(
        ContactMethod method,
        @Nullable String phone,
        @Nullable String when,
        @Nullable String whoMayAnswer,
        @Nullable String words) {
    @Override
    public String toString() {
        return "▇";
    }
}
