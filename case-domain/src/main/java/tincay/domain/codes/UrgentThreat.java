package tincay.domain.codes;

/** What may not wait for a consent: a life, somebody's health, or harm to a child. */
public enum UrgentThreat {
    LIFE,
    HEALTH,
    CHILD_HARM
}
