package tincay.domain.codes;

/** Who gave a consent. */
public enum ConsentGiver {
    SELF,
    REPRESENTATIVE,
    CHILD_PROTECTION_WORKER
}
