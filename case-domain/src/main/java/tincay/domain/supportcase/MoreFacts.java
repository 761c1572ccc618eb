package tincay.domain.supportcase;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.NeedAnswer;
import tincay.domain.codes.Repeated;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ToldBefore;

/**
 * The coded facts that can follow later, in clear.
 *
 * @param others whether more than one person committed violence
 * @param serviceNeeds what became of the need for each service
 */
public record MoreFacts(
        @Nullable Repeated repeated,
        Set<ToldBefore> toldBefore,
        @Nullable Sex perpetratorSex,
        @Nullable Boolean others,
        Map<ServiceKind, NeedAnswer> serviceNeeds,
        @Nullable Boolean needsInterpreter) {
    @Override
    public String toString() {
        return "▇";
    }
}
