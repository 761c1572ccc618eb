package tincay.domain.access;

import java.util.Set;

import tincay.domain.codes.OpeningGround;
import tincay.domain.worker.Role;

/**
 * The facts about one worker and one case or referral, as the authority tables state them now.
 *
 * @param roles roles held today, suspended ones left out
 * @param suspended whether any role of this worker is suspended
 * @param tied own case, kin, or kin of the person who committed the violence
 * @param assigned whether the case is assigned to this worker
 * @param colleague whether the worker belongs to the staff of the case's address
 * @param supervises whether the worker supervises an area the case's address lies in
 * @param opened on which grounds the worker opened the case with a reason, for the time being
 * @param receiver whether the worker belongs to the service the referral was sent to
 * @param open whether the referral is open to its receiver
 */
public record Standing(
        Set<Role> roles,
        boolean suspended,
        boolean tied,
        boolean assigned,
        boolean colleague,
        boolean supervises,
        Set<OpeningGround> opened,
        boolean receiver,
        boolean open) {
    public Standing {
        roles = Set.copyOf(roles);
        opened = Set.copyOf(opened);
    }

    boolean holds(Role role) {
        return roles.contains(role);
    }
}
