package tincay.api.backup;

import java.util.List;

/** What a backup holds, in the order it is written back. What is not named here is made anew from what is. */
final class Tables {

    static final String ERASED = "keys.erased_subject";
    static final String WRAPPING_KEYS = "keys.wrapping_key";
    static final String KEYS = "keys.subject_key";
    static final String INSTALLATION = "log.installation";
    static final String EVENT_TYPES = "log.event_type";
    static final String EVENTS = "log.event";

    /** Who is erased comes first: no key of theirs may be there even for a moment. */
    static final List<String> ALL = List.of(
            ERASED,
            WRAPPING_KEYS,
            KEYS,
            "keys.quarter_key",
            "keys.draw_key",
            INSTALLATION,
            EVENT_TYPES,
            EVENTS,
            "log.idempotency",
            "authority.worker_role",
            "authority.role_proposal",
            "authority.resumption_proposal",
            "authority.ended_worker",
            "authority.name_entry",
            "authority.likeness",
            "authority.address_area",
            "authority.case_address",
            "authority.case_assignment",
            "authority.case_tie",
            "authority.case_opening",
            "authority.referral_receiver",
            "authority.case_stream",
            "authority.transfer_offer",
            "authority.approved_instrument",
            "account.account",
            "account.failed_try",
            "audit.disclosure",
            "release.artefact",
            "release.correction");

    /** What a new installation has before anybody did anything, and what follows from the rest: replaced or emptied. */
    static final List<String> REPLACED = List.of(INSTALLATION, EVENT_TYPES, "log.token", "log.dead_letter");

    private Tables() {}

    /** Keys are kept apart from what they open; the register of the erased is no key, and outlives them all. */
    static boolean isKept(String table, boolean withKeys) {
        return withKeys == (table.startsWith("keys.") && !table.equals(ERASED));
    }
}
