package tincay.domain.codes;

/** Who speaks for a child, or why nobody who cares for it may. */
public enum Representative {
    SAFE_PARENT,
    SAFE_RELATIVE,
    CHILD_PROTECTION_WORKER,
    IS_PERPETRATOR,
    TOLD_BY_PERPETRATOR,
    NOT_REACHED_IN_TIME;

    /** Whether the child is safe with them; who is not is neither asked nor told (Law 91/2025 art. 19). */
    public boolean isSafe() {
        return switch (this) {
            case SAFE_PARENT, SAFE_RELATIVE, CHILD_PROTECTION_WORKER -> true;
            case IS_PERPETRATOR, TOLD_BY_PERPETRATOR, NOT_REACHED_IN_TIME -> false;
        };
    }
}
