package tincay.api.demonstration;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.AgeBand;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.Disability;
import tincay.domain.codes.Language;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;
import tincay.domain.supportcase.CaseFacts;

/** Somebody invented who comes to an address: who they are, what was done to them, who came along. */
record Survivor(String fullName, int age, Nature nature, Harm harm, Company company) {

    /** What somebody is and needs. */
    record Nature(Sex sex, String ethnicGroup, Language language, Disability disability, Set<Priority> priority) {}

    /**
     * What was done, and by whom.
     *
     * @param by the name of the one who did it, if it was told
     */
    record Harm(
            Relation relation,
            Set<ViolenceForm> forms,
            ViolenceForm primary,
            List<String> acts,
            @Nullable String by) {}

    /** Who brought somebody, and the ages of the children that came along. */
    record Company(BroughtBy broughtBy, List<Integer> childrenAges) {}

    static Survivor woman(String fullName, int age, Relation relation, ViolenceForm primary, String... acts) {
        return new Survivor(
                fullName,
                age,
                new Nature(Sex.FEMALE, "kinh", Language.VI, Disability.NONE, Set.of()),
                new Harm(relation, Set.of(primary), primary, List.of(acts), null),
                new Company(BroughtBy.SELF, List.of()));
    }

    Survivor of(String group, Language spoken) {
        return are(new Nature(nature.sex, group, spoken, nature.disability, nature.priority));
    }

    Survivor with(Sex sex, Set<Priority> needs, Disability limited) {
        return are(new Nature(sex, nature.ethnicGroup, nature.language, limited, needs));
    }

    private Survivor are(Nature other) {
        return new Survivor(fullName, age, other, harm, company);
    }

    Survivor harmed(Set<ViolenceForm> ways) {
        return suffered(new Harm(harm.relation, ways, harm.primary, harm.acts, harm.by));
    }

    /** Whoever did it is a person of the case. */
    Survivor by(String name) {
        return suffered(new Harm(harm.relation, harm.forms, harm.primary, harm.acts, name));
    }

    private Survivor suffered(Harm other) {
        return new Survivor(fullName, age, nature, other, company);
    }

    Survivor comes(BroughtBy who, Integer... children) {
        return new Survivor(fullName, age, nature, harm, new Company(who, List.of(children)));
    }

    boolean isMinor() {
        return age < 18;
    }

    AgeBand ageBand() {
        return age < 16
                ? AgeBand.AGE_UNDER_16
                : age < 18
                        ? AgeBand.AGE_16_17
                        : age < 30
                                ? AgeBand.AGE_18_29
                                : age < 45 ? AgeBand.AGE_30_44 : age < 60 ? AgeBand.AGE_45_59 : AgeBand.AGE_60_PLUS;
    }

    CaseFacts facts(String commune) {
        return new CaseFacts(
                nature.sex,
                ageBand(),
                nature.ethnicGroup,
                commune,
                nature.disability,
                nature.priority,
                harm.relation,
                true,
                harm.forms,
                harm.primary,
                harm.acts,
                nature.language);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
