package tincay.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.worker.Role;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # roles,                        suspended, tied, assigned, receiver, open, ground
            ADDRESS_STAFF,                  false, false, true,  false, false, ASSIGNMENT
            ADDRESS_STAFF,                  false, false, false, false, false, NONE
            ADDRESS_STAFF,                  false, false, false, true,  true,  NONE
            ADDRESS_STAFF,                  true,  false, true,  false, false, NONE
            ADDRESS_STAFF,                  false, true,  true,  false, false, NONE
            COUNSELLOR,                     false, false, false, true,  true,  SERVICE
            COUNSELLOR,                     false, false, false, true,  false, NONE
            COUNSELLOR,                     false, false, false, false, true,  NONE
            COUNSELLOR,                     false, false, true,  false, false, NONE
            COUNSELLOR,                     true,  false, false, true,  true,  NONE
            COUNSELLOR,                     false, true,  false, true,  true,  NONE
            SUPERVISOR,                     false, false, true,  true,  true,  NONE
            UNION_OFFICE,                   false, false, true,  true,  true,  NONE
            UNION_LEADER,                   false, false, true,  true,  true,  NONE
            DATA_PROTECTION_OFFICER,        false, false, true,  true,  true,  NONE
            ADMINISTRATOR,                  false, false, true,  true,  true,  NONE
            ADDRESS_STAFF UNION_LEADER,     false, false, true,  true,  true,  NONE
            COUNSELLOR ADMINISTRATOR,       false, false, true,  true,  true,  NONE
            ADDRESS_STAFF COUNSELLOR,       false, false, true,  true,  true,  ASSIGNMENT
            ADDRESS_STAFF COUNSELLOR,       false, false, false, true,  true,  SERVICE
            '',                             false, false, true,  true,  true,  NONE
            """)
    void who_may(
            String roles,
            boolean suspended,
            boolean tied,
            boolean assigned,
            boolean receiver,
            boolean open,
            String ground) {
        var standing = new Standing(rolesIn(roles), suspended, tied, assigned, receiver, open);

        assertEquals(expected(ground), AccessRules.maySee(standing));
        assertEquals(expected(ground), AccessRules.mayChange(standing));
    }

    private static Access expected(String ground) {
        return ground.equals("NONE") ? new Access.Denied() : new Access.Granted(Basis.valueOf(ground));
    }

    private static Set<Role> rolesIn(String names) {
        var roles = EnumSet.noneOf(Role.class);
        names.strip()
                .transform(all -> all.isEmpty()
                        ? java.util.stream.Stream.<String>empty()
                        : java.util.Arrays.stream(all.split(" ", -1)))
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
