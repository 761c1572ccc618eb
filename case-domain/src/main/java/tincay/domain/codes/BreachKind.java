package tincay.domain.codes;

/** How somebody came near who was to keep away. */
public enum BreachKind {
    NEAR,
    PHONE_OR_ONLINE,
    THROUGH_OTHERS,
    AT_SHELTER,
    VIOLENCE_AGAIN
}
