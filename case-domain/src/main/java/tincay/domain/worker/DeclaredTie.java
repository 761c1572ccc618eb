package tincay.domain.worker;

import tincay.domain.codes.Tie;

/** Whom a worker is tied to and how, in clear: made at the door, sealed there, and seen again only through a disclosure. */
public record DeclaredTie(String fullName, int birthYear, Tie tie) {
    @Override
    public String toString() {
        return "▇";
    }
}
