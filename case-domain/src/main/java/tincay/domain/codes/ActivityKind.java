package tincay.domain.codes;

/** What the programme does and counts. */
public enum ActivityKind {
    TRAINING,
    POLICY_DIALOGUE_COMMUNE,
    POLICY_DIALOGUE_VILLAGE,
    MONITORING_MISSION,
    PUBLICATION,
    COMMUNICATION_SESSION
}
