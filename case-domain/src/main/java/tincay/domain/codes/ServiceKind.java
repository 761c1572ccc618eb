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
    OTHER
}
