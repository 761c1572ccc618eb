package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tincay.api.journey.Endpoints.Endpoint;
import tincay.domain.worker.Role;

/** Whom each endpoint serves: what the code says, what the table kept by hand says, and what really happens agree. */
class RoleTableTest {

    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.ADDRESS_STAFF, "staff.suoimo",
            Role.COUNSELLOR, "counsellor.mot",
            Role.SUPERVISOR, "supervisor.thanhpho",
            Role.UNION_OFFICE, "office.thanhpho",
            Role.UNION_LEADER, "leader.thanhpho",
            Role.DATA_PROTECTION_OFFICER, "dpo",
            Role.ADMINISTRATOR, "admin");

    @Test
    void the_code_says_what_the_table_kept_by_hand_says() throws IOException {
        assertThat(Endpoints.all().stream().map(Endpoint::line).toList()).containsExactlyElementsOf(table());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guarded")
    void an_endpoint_answers_its_roles_and_nobody_else(Endpoint endpoint) {
        String path =
                endpoint.path().substring("/api/v1".length()).replaceAll("\\{[a-zA-Z]+}", "x-" + UUID.randomUUID());
        assertThat(status(Program.stranger(), endpoint, path)).isEqualTo(401);
        ACCOUNTS.forEach((role, account) -> {
            int status = status(Program.of(account), endpoint, path);
            if (endpoint.roles().contains(role)) {
                assertThat(status).as("%s as %s", endpoint.line(), role).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s as %s", endpoint.line(), role).isEqualTo(403);
            }
        });
    }

    static List<Endpoint> guarded() {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/") && !endpoint.anybody())
                .toList();
    }

    private static int status(Program program, Endpoint endpoint, String path) {
        return program.raw(endpoint.method(), path, endpoint.method().equals("GET") ? null : "{}")
                .status();
    }

    private static List<String> table() throws IOException {
        try (var file = RoleTableTest.class.getResourceAsStream("/golden/role-table.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
