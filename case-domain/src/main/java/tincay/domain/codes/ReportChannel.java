package tincay.domain.codes;

/** How a report of violence reached the address (Law 13/2022 art. 19). */
public enum ReportChannel {
    IN_PERSON,
    PHONE_CALL,
    MESSAGE,
    LETTER,
    FOUND_BY_US
}
