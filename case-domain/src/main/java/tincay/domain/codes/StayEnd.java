package tincay.domain.codes;

/** How a stay ended. */
public enum StayEnd {
    HOME_BY_CHOICE,
    PERSON_LEFT_HOME,
    KIN,
    OWN_PLACE,
    OTHER_SHELTER,
    LEFT_UNTOLD,
    LIMIT,
    DIED
}
