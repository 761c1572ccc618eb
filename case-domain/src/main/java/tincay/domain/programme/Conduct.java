package tincay.domain.programme;

/** Who held an activity. */
public enum Conduct {
    /** The Union held it itself. */
    HELD,
    /** The Union guided the communes that held it. */
    GUIDED
}
