package tincay.domain.codes;

/** How an order to keep away ended. */
public enum OrderEnd {
    EXPIRED,
    CANCELLED_ON_REQUEST,
    NEW_ORDER,
    COURT_ORDER
}
