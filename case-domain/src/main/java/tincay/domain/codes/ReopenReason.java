package tincay.domain.codes;

/** Why a closed case was opened again. */
public enum ReopenReason {
    NEW_HARM,
    CAME_BACK,
    ORDER_BREACHED,
    STILL_NEEDS_SERVICE,
    CLOSED_TOO_EARLY,
    NEWS
}
