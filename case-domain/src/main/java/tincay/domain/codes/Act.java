package tincay.domain.codes;

/**
 * One act of violence.
 *
 * @param penaltyArticle of Decree 282/2025, empty where none applies
 * @param international the type it counts as in international statistics
 */
public record Act(String key, ViolenceForm form, Label label, String penaltyArticle, InternationalType international) {

    /** The six types international statistics know. */
    public enum InternationalType {
        RAPE,
        SEXUAL_ASSAULT,
        PHYSICAL_ASSAULT,
        FORCED_MARRIAGE,
        DENIAL_OF_RESOURCES,
        PSYCHOLOGICAL_ABUSE
    }
}
