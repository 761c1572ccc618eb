package tincay.domain.codes;

/** Who comes first (Law 13/2022 art. 4); the first three are asked, the others derived. */
public enum Priority {
    PREGNANT,
    CHILD_UNDER_36_MONTHS,
    CANNOT_CARE_FOR_SELF,
    CHILD,
    OLDER_PERSON,
    PERSON_WITH_DISABILITY;

    /** Whether it is asked; the others follow from age and disability. */
    public boolean isAsked() {
        return this == PREGNANT || this == CHILD_UNDER_36_MONTHS || this == CANNOT_CARE_FOR_SELF;
    }
}
