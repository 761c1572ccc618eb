package tincay.domain.supportcase;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.Act.InternationalType;
import tincay.domain.codes.Acts;
import tincay.domain.codes.ViolenceForm;

/**
 * What follows from the coded facts and is never asked, in clear.
 *
 * @param onlyForm the only form of violence; null where there were several
 * @param internationalType the gravest of the six types the acts count as; null where no act was named
 */
public record DerivedFacts(
        boolean severalForms,
        @Nullable ViolenceForm onlyForm,
        @Nullable InternationalType internationalType) {

    public static DerivedFacts of(CaseFacts facts, Acts acts) {
        boolean several = facts.forms().size() > 1;
        Optional<InternationalType> gravest = facts.acts().stream()
                .flatMap(act -> acts.find(act).stream())
                .map(act -> act.international())
                .min(Comparator.naturalOrder());
        return new DerivedFacts(several, several ? null : facts.primaryForm(), gravest.orElse(null));
    }

    @Override
    public String toString() {
        return "▇";
    }
}
