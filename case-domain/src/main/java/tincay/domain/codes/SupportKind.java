package tincay.domain.codes;

/** What an address does for somebody itself; reconciliation may be recorded and is never a step that is required. */
public enum SupportKind {
    LISTENING,
    BASIC_GOODS,
    FIRST_AID,
    TRANSPORT,
    ACCOMPANIMENT,
    COUNSELLING,
    COPING_SKILLS,
    LEGAL_INFORMATION,
    PAPERS,
    CHILD_CARE,
    INTERPRETING,
    LIVELIHOOD_LINK,
    RECONCILIATION,
    OTHER
}
