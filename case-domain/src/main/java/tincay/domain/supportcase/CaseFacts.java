package tincay.domain.supportcase;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AgeBand;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;

/**
 * The coded facts of a case, in clear. Sealed like a name: in a small commune they <em>are</em> the person.
 *
 * @param commune place code, valid on the day of arrival
 * @param acts keys of the list of acts
 * @param livingTogether null when not known
 * @param more null as long as none of it was told
 */
public record CaseFacts(
        Sex sex,
        AgeBand ageBand,
        @Nullable String ethnicGroup,
        String commune,
        @Nullable Disability disability,
        Set<Priority> priority,
        Relation relation,
        @Nullable Boolean livingTogether,
        Set<ViolenceForm> forms,
        ViolenceForm primaryForm,
        List<String> acts,
        @Nullable Language language,
        @Nullable MoreFacts more) {

    /** The facts without those that can follow later. */
    public CaseFacts(
            Sex sex,
            AgeBand ageBand,
            @Nullable String ethnicGroup,
            String commune,
            @Nullable Disability disability,
            Set<Priority> priority,
            Relation relation,
            @Nullable Boolean livingTogether,
            Set<ViolenceForm> forms,
            ViolenceForm primaryForm,
            List<String> acts,
            @Nullable Language language) {
        this(
                sex,
                ageBand,
                ethnicGroup,
                commune,
                disability,
                priority,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                language,
                null);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
