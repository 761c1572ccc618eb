package tincay.domain.codes;

/** What the person who committed violence is to the survivor, and the group it is counted in. */
public enum Relation {
    HUSBAND(Group.PARTNER),
    WIFE(Group.PARTNER),
    COHABITING_PARTNER(Group.PARTNER),
    BOYFRIEND_GIRLFRIEND(Group.PARTNER),
    EX_HUSBAND(Group.FORMER_PARTNER),
    EX_WIFE(Group.FORMER_PARTNER),
    FORMER_PARTNER(Group.FORMER_PARTNER),
    FATHER(Group.PARENT),
    MOTHER(Group.PARENT),
    STEPPARENT(Group.PARENT),
    PARENTS_PARTNER(Group.PARENT),
    SON(Group.CHILD),
    DAUGHTER(Group.CHILD),
    STEPCHILD(Group.CHILD),
    CHILD_IN_LAW(Group.CHILD),
    FATHER_IN_LAW(Group.OTHER_FAMILY),
    MOTHER_IN_LAW(Group.OTHER_FAMILY),
    SIBLING(Group.OTHER_FAMILY),
    SIBLING_IN_LAW(Group.OTHER_FAMILY),
    GRANDPARENT(Group.OTHER_FAMILY),
    GRANDCHILD(Group.OTHER_FAMILY),
    OTHER_KIN(Group.OTHER_FAMILY),
    CARER(Group.OTHER_FAMILY),
    NEIGHBOUR(Group.NOT_FAMILY),
    TEACHER(Group.NOT_FAMILY),
    EMPLOYER(Group.NOT_FAMILY),
    ACQUAINTANCE(Group.NOT_FAMILY),
    STRANGER(Group.NOT_FAMILY),
    UNKNOWN(Group.UNKNOWN),
    NOT_SAID(Group.UNKNOWN);

    /** The groups statistics count. */
    public enum Group {
        PARTNER,
        FORMER_PARTNER,
        PARENT,
        CHILD,
        OTHER_FAMILY,
        NOT_FAMILY,
        UNKNOWN
    }

    private final Group group;

    Relation(Group group) {
        this.group = group;
    }

    /** Whether it is a partner, of now or of before, or nobody said who it is. */
    boolean mayBePartner() {
        return group == Group.PARTNER || group == Group.FORMER_PARTNER || group == Group.UNKNOWN;
    }

    public Group group() {
        return group;
    }
}
