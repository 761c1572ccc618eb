package tincay.domain.codes;

/** What somebody needs at once. */
public enum BasicNeed {
    FOOD,
    CLOTHES,
    HYGIENE,
    BABY_ITEMS,
    MEDICINE,
    SLEEP,
    TRANSPORT,
    PHONE_USE
}
