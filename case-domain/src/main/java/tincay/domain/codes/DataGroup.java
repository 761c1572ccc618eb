package tincay.domain.codes;

/** A group of facts a survivor can agree to share; what is in no group is never shared. */
public enum DataGroup {
    IDENTITY,
    CONTACT,
    FACTS,
    ACCOUNT,
    RISK,
    HEALTH,
    CHILDREN,
    PERPETRATOR
}
