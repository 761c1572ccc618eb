package tincay.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tincay.domain.Facts;
import tincay.domain.codes.OpeningGround;
import tincay.domain.worker.Role;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource({
        "DATA_PROTECTION_OFFICER, false, DATA_PROTECTION",
        "DATA_PROTECTION_OFFICER, true, NONE",
        "SUPERVISOR, false, NONE",
        "ADMINISTRATOR, false, NONE"
    })
    void requests_about_data_are_answered_by_the_officer_alone(Role role, boolean suspended, String ground) {
        var standing = new Standing(Set.of(role), suspended, false, true, true, true, Set.of(), true, true);
        assertEquals(
                ground.equals("NONE") ? new Access.Denied() : new Access.Granted(Basis.valueOf(ground)),
                AccessRules.mayAnswerRequests(standing));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # roles, suspended, tied, assigned, colleague, supervises, opened, receiver, open, sees on ground, changes on
            ADDRESS_STAFF,                    false, false, true,  false, false, '',    false, false, ASSIGNMENT, ASSIGNMENT
            ADDRESS_STAFF,                    false, false, false, false, false, '',    false, false, NONE,  NONE
            ADDRESS_STAFF,                    false, false, false, false, false, '',    true,  true,  NONE,  NONE
            ADDRESS_STAFF,                    true,  false, true,  false, false, '',    false, false, NONE,  NONE
            ADDRESS_STAFF,                    false, true,  true,  false, false, '',    false, false, NONE,  NONE
            COUNSELLOR,                       false, false, false, false, false, '',    true,  true,  SERVICE, SERVICE
            COUNSELLOR,                       false, false, false, false, false, '',    true,  false, NONE,  NONE
            COUNSELLOR,                       false, false, false, false, false, '',    false, true,  NONE,  NONE
            COUNSELLOR,                       false, false, true,  false, false, '',    false, false, NONE,  NONE
            COUNSELLOR,                       true,  false, false, false, false, '',    true,  true,  NONE,  NONE
            COUNSELLOR,                       false, true,  false, false, false, '',    true,  true,  NONE,  NONE
            SUPERVISOR,                       false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            UNION_OFFICE,                     false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            UNION_LEADER,                     false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            DATA_PROTECTION_OFFICER,          false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            ADMINISTRATOR,                    false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            ADDRESS_STAFF UNION_LEADER,       false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            COUNSELLOR ADMINISTRATOR,         false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            ADDRESS_STAFF COUNSELLOR,         false, false, true,  false, false, '',    true,  true,  ASSIGNMENT, ASSIGNMENT
            ADDRESS_STAFF COUNSELLOR,         false, false, false, false, false, '',    true,  true,  SERVICE, SERVICE
            '',                               false, false, true,  false, false, '',    true,  true,  NONE,  NONE
            ADDRESS_STAFF,                    false, false, false, true,  false, '',    false, false, NONE,  NONE
            ADDRESS_STAFF,                    false, false, false, true,  false, COVER, false, false, COVER, COVER
            ADDRESS_STAFF,                    false, false, true,  true,  false, COVER, false, false, ASSIGNMENT, ASSIGNMENT
            ADDRESS_STAFF,                    false, false, false, false, false, COVER, false, false, NONE,  NONE
            ADDRESS_STAFF,                    false, true,  false, true,  false, COVER, false, false, NONE,  NONE
            ADDRESS_STAFF,                    true,  false, false, true,  false, COVER, false, false, NONE,  NONE
            ADDRESS_STAFF,                    false, false, false, false, false, EMERGENCY, false, false, EMERGENCY, EMERGENCY
            ADDRESS_STAFF,                    false, true,  false, false, false, EMERGENCY, false, false, NONE,  NONE
            ADDRESS_STAFF UNION_LEADER,       false, false, false, false, false, EMERGENCY, false, false, NONE,  NONE
            COUNSELLOR,                       false, false, false, true,  true,  EMERGENCY, false, false, NONE,  NONE
            COUNSELLOR,                       false, false, false, true,  true,  COVER, false, false, NONE,  NONE
            SUPERVISOR,                       false, false, false, false, true,  '',    false, false, NONE,  NONE
            SUPERVISOR,                       false, false, false, false, true,  SUPERVISION, false, false, SUPERVISION, NONE
            SUPERVISOR,                       false, false, false, false, false, SUPERVISION, false, false, NONE,  NONE
            SUPERVISOR,                       false, true,  false, false, true,  SUPERVISION, false, false, NONE,  NONE
            SUPERVISOR,                       true,  false, false, false, true,  SUPERVISION, false, false, NONE,  NONE
            SUPERVISOR,                       false, false, false, false, false, EMERGENCY, false, false, EMERGENCY, EMERGENCY
            ADDRESS_STAFF,                    false, false, false, true,  true,  SUPERVISION, false, false, NONE,  NONE
            """)
    void who_may(
            String roles,
            boolean suspended,
            boolean tied,
            boolean assigned,
            boolean colleague,
            boolean supervises,
            String opened,
            boolean receiver,
            boolean open,
            String sees,
            String changes) {
        Set<OpeningGround> grounds = opened.isEmpty() ? Set.of() : Set.of(OpeningGround.valueOf(opened));
        var standing = new Standing(
                named(roles, Role::valueOf), suspended, tied, assigned, colleague, supervises, grounds, receiver, open);

        assertEquals(expected(sees), AccessRules.maySee(standing));
        assertEquals(expected(changes), AccessRules.mayChange(standing));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # roles, suspended, tied, colleague, supervises, may open on
            ADDRESS_STAFF,              false, false, false, false, EMERGENCY
            ADDRESS_STAFF,              false, false, true,  false, COVER EMERGENCY
            ADDRESS_STAFF,              false, true,  true,  false, ''
            ADDRESS_STAFF,              true,  false, true,  false, ''
            ADDRESS_STAFF,              false, false, true,  true,  COVER EMERGENCY
            SUPERVISOR,                 false, false, false, true,  SUPERVISION EMERGENCY
            SUPERVISOR,                 false, false, true,  false, EMERGENCY
            SUPERVISOR,                 false, true,  false, true,  ''
            ADDRESS_STAFF SUPERVISOR,   false, false, true,  true,  COVER SUPERVISION EMERGENCY
            COUNSELLOR,                 false, false, true,  true,  ''
            SUPERVISOR UNION_LEADER,    false, false, false, true,  ''
            UNION_OFFICE,               false, false, true,  true,  ''
            UNION_LEADER,               false, false, true,  true,  ''
            DATA_PROTECTION_OFFICER,    false, false, true,  true,  ''
            ADMINISTRATOR,              false, false, true,  true,  ''
            '',                         false, false, true,  true,  ''
            """)
    void who_may_open_with_a_reason(
            String roles, boolean suspended, boolean tied, boolean colleague, boolean supervises, String grounds) {
        Set<OpeningGround> allowed = named(grounds, OpeningGround::valueOf);
        for (OpeningGround ground : OpeningGround.values()) {
            var standing = standing(roles, suspended, tied, colleague, supervises, Set.of());
            assertEquals(
                    allowed.contains(ground) ? new Access.Granted(Basis.valueOf(ground.name())) : new Access.Denied(),
                    AccessRules.mayOpen(standing, ground));
            assertEquals(AccessRules.mayOpen(standing, OpeningGround.SUPERVISION), AccessRules.maySupervise(standing));
            assertEquals(new Access.Denied(), AccessRules.maySecond(standing));
        }
    }

    @Test
    void the_supervisor_decides_on_an_end_after_opening_the_case_as_such() {
        var read = standing("SUPERVISOR", false, false, false, true, Set.of(OpeningGround.SUPERVISION));
        assertEquals(new Access.Granted(Basis.SUPERVISION), AccessRules.maySecond(read));
        var elsewhere = standing("SUPERVISOR", false, false, false, false, Set.of(OpeningGround.SUPERVISION));
        assertEquals(new Access.Denied(), AccessRules.maySecond(elsewhere));
        var otherwise = standing("SUPERVISOR", false, false, false, true, Set.of(OpeningGround.EMERGENCY));
        assertEquals(new Access.Denied(), AccessRules.maySecond(otherwise));
    }

    @Test
    void what_a_worker_told_of_their_own_people_is_read_again_by_nobody_else() {
        assertEquals(new Access.Granted(Basis.OWN_WORDS), AccessRules.mayReadTies(Facts.MAI, Facts.MAI));
        assertEquals(new Access.Denied(), AccessRules.mayReadTies(Facts.LAN, Facts.MAI));
    }

    private static Standing standing(
            String roles,
            boolean suspended,
            boolean tied,
            boolean colleague,
            boolean supervises,
            Set<OpeningGround> opened) {
        return new Standing(
                named(roles, Role::valueOf), suspended, tied, false, colleague, supervises, opened, false, false);
    }

    private static <T> Set<T> named(String names, Function<String, T> one) {
        return Stream.of(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(one)
                .collect(Collectors.toSet());
    }

    private static Access expected(String ground) {
        return ground.equals("NONE") ? new Access.Denied() : new Access.Granted(Basis.valueOf(ground));
    }
}
