package tincay.domain.codes;

/** Age on the day of arrival; bands never overlap, and add up to the state form's. */
public enum AgeBand {
    AGE_UNDER_16,
    AGE_16_17,
    AGE_18_29,
    AGE_30_44,
    AGE_45_59,
    AGE_60_PLUS;

    /** The band of an age in full years. */
    public static AgeBand at(int years) {
        return years < 16
                ? AGE_UNDER_16
                : years < 18
                        ? AGE_16_17
                        : years < 30 ? AGE_18_29 : years < 45 ? AGE_30_44 : years < 60 ? AGE_45_59 : AGE_60_PLUS;
    }
}
