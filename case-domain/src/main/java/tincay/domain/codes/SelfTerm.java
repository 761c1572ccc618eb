package tincay.domain.codes;

/** How a worker speaks of themselves where something is read aloud. */
public enum SelfTerm {
    TOI,
    CO,
    CHU,
    BAC,
    CHI,
    ANH
}
