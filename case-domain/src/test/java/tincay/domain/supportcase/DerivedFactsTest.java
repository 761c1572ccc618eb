package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.Act.InternationalType;
import tincay.domain.codes.Acts;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.Relation;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;

class DerivedFactsTest {

    private static final Acts ACTS = Acts.of("2026-1");

    @Test
    void one_form_is_its_own_cell_and_several_are_another() {
        assertThat(derived(Set.of(ViolenceForm.ECONOMIC)).severalForms()).isFalse();
        assertThat(derived(Set.of(ViolenceForm.ECONOMIC)).onlyForm()).isEqualTo(ViolenceForm.ECONOMIC);
        var several = derived(Set.of(ViolenceForm.ECONOMIC, ViolenceForm.PSYCHOLOGICAL));
        assertThat(several.severalForms()).isTrue();
        assertThat(several.onlyForm()).isNull();
    }

    @Test
    void of_several_acts_the_gravest_gives_the_international_type_and_of_none_there_is_none() {
        var forms = Set.of(ViolenceForm.ECONOMIC);
        assertThat(derived(forms).internationalType()).isNull();
        assertThat(derived(forms, "online_threat").internationalType())
                .isEqualTo(InternationalType.PSYCHOLOGICAL_ABUSE);
        assertThat(derived(forms, "online_threat", "beating_or_injury", "forced_sex_not_spouse")
                        .internationalType())
                .isEqualTo(InternationalType.RAPE);
        assertThat(derived(forms, "forced_marriage", "beating_or_injury").internationalType())
                .isEqualTo(InternationalType.PHYSICAL_ASSAULT);
    }

    private static DerivedFacts derived(Set<ViolenceForm> forms, String... acts) {
        return DerivedFacts.of(
                new CaseFacts(
                        Sex.FEMALE,
                        AgeBand.AGE_30_44,
                        null,
                        "09700",
                        null,
                        Set.of(),
                        Relation.HUSBAND,
                        null,
                        forms,
                        ViolenceForm.ECONOMIC,
                        List.of(acts),
                        null),
                ACTS);
    }
}
