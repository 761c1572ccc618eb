package tincay.domain.codes;

/** Kinds of help a survivor can be referred to. */
public enum ServiceKind {
    SHELTER,
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL_AID,
    POLICE,
    COMMUNE_COMMITTEE,
    CHILD_PROTECTION,
    SOCIAL_ASSISTANCE,
    LIVELIHOOD,
    INTERPRETER,
    OTHER;

    /** Whether a slip is handed to the survivor; elsewhere staff call, or go there. */
    public boolean hasSlip() {
        return switch (this) {
            case POLICE, COMMUNE_COMMITTEE, CHILD_PROTECTION, INTERPRETER -> false;
            case SHELTER, HEALTH, PSYCHOSOCIAL, LEGAL_AID, SOCIAL_ASSISTANCE, LIVELIHOOD, OTHER -> true;
        };
    }
}
