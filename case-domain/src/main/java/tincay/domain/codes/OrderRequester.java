package tincay.domain.codes;

/** Who asked that somebody be kept away (Law 13/2022 art. 25). */
public enum OrderRequester {
    SURVIVOR,
    REPRESENTATIVE,
    BODY_WITH_CONSENT,
    CHAIR_OWN_DECISION
}
