package tincay.domain.worker;

/** What a worker does here. */
public enum Role {
    ADDRESS_STAFF,
    COUNSELLOR,
    SUPERVISOR,
    UNION_OFFICE,
    UNION_LEADER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR;

    /** Case roles touch people's cases and are never held together with another kind. */
    public boolean isCaseRole() {
        return this == ADDRESS_STAFF || this == COUNSELLOR || this == SUPERVISOR;
    }
}
