package tincay.domain.codes;

/** Whether it is safe to talk here now. */
public enum SafeToTalk {
    YES,
    MOVE,
    NO
}
