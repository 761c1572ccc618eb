package tincay.domain.codes;

/** What may be asked about one's own data (Law 91/2025). */
public enum DataRequest {
    ACCESS,
    CORRECT,
    WITHDRAW,
    RESTRICT,
    ERASE
}
