package tincay.domain.codes;

/** Where the survivor spoke of it before. */
public enum ToldBefore {
    NOBODY,
    COMMUNE_OR_VILLAGE,
    POLICE,
    HEALTH,
    UNION,
    OTHER_ADDRESS,
    COURT,
    HOTLINE,
    OTHER
}
