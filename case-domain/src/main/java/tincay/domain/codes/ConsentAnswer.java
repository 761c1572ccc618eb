package tincay.domain.codes;

/** What somebody says when they are asked whether they agree; nothing said counts as no. */
public enum ConsentAnswer {
    AGREED,
    REFUSED,
    CANNOT_ANSWER
}
