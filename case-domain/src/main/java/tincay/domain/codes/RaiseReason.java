package tincay.domain.codes;

/** Why judgement raised a level above the answers. */
public enum RaiseReason {
    HER_FEAR,
    CONTROL_PATTERN,
    COULD_NOT_SPEAK_FREELY,
    HEARD_FROM_OTHERS,
    DEPENDENT,
    PERSON_WITH_POWER,
    FAR_FROM_HELP,
    OTHER
}
