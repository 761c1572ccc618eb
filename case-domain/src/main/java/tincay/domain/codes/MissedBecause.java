package tincay.domain.codes;

/** Why nobody asked after somebody on the day that was planned. */
public enum MissedBecause {
    STAFF_BUSY,
    UNSAFE_TO_GO,
    WEATHER_OR_ROAD,
    FORGOTTEN
}
