package tincay.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import tincay.domain.access.Access.Denied;
import tincay.domain.access.Access.Granted;
import tincay.domain.codes.OpeningGround;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Who may see, open and change a case or a referral. The first rule with an answer decides; where none has one, nobody may. */
public final class AccessRules {

    /** What no reason and no emergency lifts. */
    private static final List<Function<Standing, Optional<Access>>> CORE =
            List.of(AccessRules::suspendedNever, AccessRules::othersThanCaseRolesNever, AccessRules::tiedNever);

    /** Asked after the core rules: assignment and scope, then what a reason lifts. */
    private static final List<Function<Standing, Optional<Access>>> ORDER = List.of(
            AccessRules::staffWithTheirAssignment, AccessRules::counsellorsWithTheirReferral, AccessRules::whoSaidWhy);

    private AccessRules() {}

    public static Access maySee(Standing standing) {
        return first(CORE, standing).or(() -> first(ORDER, standing)).orElseGet(Denied::new);
    }

    /** Nothing may be changed that may not be seen, and a supervisor reads but does not write. */
    public static Access mayChange(Standing standing) {
        return maySee(standing) instanceof Granted(Basis basis) && basis != Basis.SUPERVISION
                ? new Granted(basis)
                : new Denied();
    }

    /** Who may decide as the second person, on an end or an emergency: the supervisor who opened the case and read it. */
    public static Access maySecond(Standing standing) {
        return standing.opened().contains(OpeningGround.SUPERVISION) ? maySupervise(standing) : new Denied();
    }

    /** Who may open a case they are not assigned to, once they have said why. */
    public static Access mayOpen(Standing standing, OpeningGround ground) {
        return first(CORE, standing)
                .orElseGet(() -> mayClaim(standing, ground) ? new Granted(basis(ground)) : new Denied());
    }

    /** Who may hand a case of their area to other workers, without opening it. */
    public static Access maySupervise(Standing standing) {
        return mayOpen(standing, OpeningGround.SUPERVISION);
    }

    /** Who may read and answer a request about data: the data protection officer, who sees no case. */
    public static Access mayAnswerRequests(Standing standing) {
        return !standing.suspended() && standing.holds(Role.DATA_PROTECTION_OFFICER)
                ? new Granted(Basis.DATA_PROTECTION)
                : new Denied();
    }

    /** Who may read what is sealed in the register of addresses: the office that keeps it. */
    public static Access mayReadRegister(Standing standing) {
        return !standing.suspended() && standing.holds(Role.UNION_OFFICE) ? new Granted(Basis.REGISTER) : new Denied();
    }

    /** What a worker told of their own people is read again by that worker alone. */
    public static Access mayReadTies(WorkerId reader, WorkerId whose) {
        return reader.equals(whose) ? new Granted(Basis.OWN_WORDS) : new Denied();
    }

    /** Who may take a case that was offered to their address: staff whom no core rule keeps from it. */
    public static Access mayReceive(Standing standing) {
        return first(CORE, standing)
                .orElseGet(() -> standing.holds(Role.ADDRESS_STAFF) ? new Granted(Basis.ASSIGNMENT) : new Denied());
    }

    private static Optional<Access> first(List<Function<Standing, Optional<Access>>> rules, Standing standing) {
        return rules.stream().flatMap(rule -> rule.apply(standing).stream()).findFirst();
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

    /** A reason lifts no core rule, and holds only while the ground does. */
    private static Optional<Access> whoSaidWhy(Standing standing) {
        return Stream.of(OpeningGround.values())
                .filter(ground -> standing.opened().contains(ground) && mayClaim(standing, ground))
                .findFirst()
                .map(ground -> new Granted(basis(ground)));
    }

    private static boolean mayClaim(Standing standing, OpeningGround ground) {
        return switch (ground) {
            case COVER -> standing.holds(Role.ADDRESS_STAFF) && standing.colleague();
            case SUPERVISION -> standing.holds(Role.SUPERVISOR) && standing.supervises();
            case EMERGENCY -> standing.holds(Role.ADDRESS_STAFF) || standing.holds(Role.SUPERVISOR);
        };
    }

    private static Basis basis(OpeningGround ground) {
        return switch (ground) {
            case COVER -> Basis.COVER;
            case SUPERVISION -> Basis.SUPERVISION;
            case EMERGENCY -> Basis.EMERGENCY;
        };
    }

    private static Optional<Access> deniedWhen(boolean condition) {
        return condition ? Optional.of(new Denied()) : Optional.empty();
    }

    private static Optional<Access> grantedWhen(boolean condition, Basis basis) {
        return condition ? Optional.of(new Granted(basis)) : Optional.empty();
    }
}
