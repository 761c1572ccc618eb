package tincay.domain.codes;

/** Who brought the person or told the address (Law 13/2022 arts. 19, 35). */
public enum BroughtBy {
    SELF,
    FAMILY,
    NEIGHBOUR,
    VILLAGE_HEAD,
    UNION,
    POLICE,
    COMMUNE_COMMITTEE,
    SCHOOL,
    HOTLINE,
    HEALTH,
    OTHER_ADDRESS,
    OTHER_SERVICE,
    OTHER
}
