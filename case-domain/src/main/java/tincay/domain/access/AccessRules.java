package tincay.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import tincay.domain.access.Access.Denied;
import tincay.domain.access.Access.Granted;
import tincay.domain.worker.Role;

/** Who may see and change a case or a referral. The first rule with an answer decides; where none has one, nobody may. */
public final class AccessRules {

    /** Core rules first, which nobody can lift; then assignment and scope. */
    private static final List<Function<Standing, Optional<Access>>> ORDER = List.of(
            AccessRules::suspendedNever,
            AccessRules::othersThanCaseRolesNever,
            AccessRules::tiedNever,
            AccessRules::staffWithTheirAssignment,
            AccessRules::counsellorsWithTheirReferral);

    private AccessRules() {}

    public static Access maySee(Standing standing) {
        return ORDER.stream()
                .flatMap(rule -> rule.apply(standing).stream())
                .findFirst()
                .orElseGet(Denied::new);
    }

    /** Nothing may be changed that may not be seen, and whoever may see may answer. */
    public static Access mayChange(Standing standing) {
        return maySee(standing);
    }

    private static Optional<Access> suspendedNever(Standing standing) {
        return deniedWhen(standing.suspended());
    }

    /** One role outside casework (leader, administrator, union office, data protection) shuts out, whatever else is held. */
    private static Optional<Access> othersThanCaseRolesNever(Standing standing) {
        return deniedWhen(!standing.roles().stream().allMatch(Role::isCaseRole));
    }

    private static Optional<Access> tiedNever(Standing standing) {
        return deniedWhen(standing.tied());
    }

    private static Optional<Access> staffWithTheirAssignment(Standing standing) {
        return grantedWhen(standing.holds(Role.ADDRESS_STAFF) && standing.assigned(), Basis.ASSIGNMENT);
    }

    private static Optional<Access> counsellorsWithTheirReferral(Standing standing) {
        return grantedWhen(standing.holds(Role.COUNSELLOR) && standing.receiver() && standing.open(), Basis.SERVICE);
    }

    private static Optional<Access> deniedWhen(boolean condition) {
        return condition ? Optional.of(new Denied()) : Optional.empty();
    }

    private static Optional<Access> grantedWhen(boolean condition, Basis basis) {
        return condition ? Optional.of(new Granted(basis)) : Optional.empty();
    }
}
