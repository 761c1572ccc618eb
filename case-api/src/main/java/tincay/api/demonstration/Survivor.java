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
record Survivor(
        String fullName,
        int age,
        Sex sex,
        String ethnicGroup,
        Language language,
        @Nullable Disability disability,
        Set<Priority> priority,
        Relation relation,
        boolean livingTogether,
        Set<ViolenceForm> forms,
        ViolenceForm primaryForm,
        List<String> acts,
        BroughtBy broughtBy,
        List<Integer> childrenAges,
        String account) {

    static Survivor woman(String fullName, int age, Relation relation, ViolenceForm primary, String... acts) {
        return new Survivor(
                fullName,
                age,
                Sex.FEMALE,
                "kinh",
                Language.VI,
                Disability.NONE,
                Set.of(),
                relation,
                true,
                Set.of(primary),
                primary,
                List.of(acts),
                BroughtBy.SELF,
                List.of(),
                "Chuyện được dựng lên cho bản thử.");
    }

    Survivor of(String group, Language spoken) {
        return new Survivor(
                fullName,
                age,
                sex,
                group,
                spoken,
                disability,
                priority,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                broughtBy,
                childrenAges,
                account);
    }

    Survivor with(Sex other, Set<Priority> needs, Disability limited) {
        return new Survivor(
                fullName,
                age,
                other,
                ethnicGroup,
                language,
                limited,
                needs,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                broughtBy,
                childrenAges,
                account);
    }

    Survivor harmed(Set<ViolenceForm> ways) {
        return new Survivor(
                fullName,
                age,
                sex,
                ethnicGroup,
                language,
                disability,
                priority,
                relation,
                livingTogether,
                ways,
                primaryForm,
                acts,
                broughtBy,
                childrenAges,
                account);
    }

    Survivor comes(BroughtBy who, Integer... children) {
        return new Survivor(
                fullName,
                age,
                sex,
                ethnicGroup,
                language,
                disability,
                priority,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                who,
                List.of(children),
                account);
    }

    Survivor says(String words) {
        return new Survivor(
                fullName,
                age,
                sex,
                ethnicGroup,
                language,
                disability,
                priority,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                broughtBy,
                childrenAges,
                words);
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
                sex,
                ageBand(),
                ethnicGroup,
                commune,
                disability,
                priority,
                relation,
                livingTogether,
                forms,
                primaryForm,
                acts,
                language);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
