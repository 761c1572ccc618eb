package tincay.domain.address;

import tincay.domain.refusal.RefusalCode;

/** Why a change to an address is refused. */
public enum AddressRefusal implements RefusalCode {
    /** The day of the upgrade lies before the day the address was established. */
    UPGRADED_BEFORE_ESTABLISHED("address.upgraded-before-established"),
    /** An upgrade on that day or a later one is already in the register. */
    ALREADY_UPGRADED("address.already-upgraded"),
    /** Suspended or closed on that day. */
    NOT_ACTIVE("address.not-active"),
    NOT_SUSPENDED("address.not-suspended"),
    /** It has stopped for good. */
    CLOSED("address.closed"),
    /** The day lies before the last time something changed. */
    BEFORE_LAST_CHANGE("address.before-last-change"),
    /** A collective address is no one person's. */
    NO_HOST_OF_A_COLLECTIVE("address.no-host-of-a-collective");

    private final String code;

    AddressRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
