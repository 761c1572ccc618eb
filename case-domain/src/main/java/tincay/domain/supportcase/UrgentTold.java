package tincay.domain.supportcase;

import tincay.domain.codes.ContactMethod;

/** How the survivor was told what had been shared before she was asked, in clear. */
public record UrgentTold(ContactMethod by) {
    @Override
    public String toString() {
        return "▇";
    }
}
