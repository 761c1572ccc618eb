package tincay.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.api.journey.Endpoints;
import tincay.api.journey.Endpoints.Endpoint;
import tincay.domain.worker.Role;

class RolesPageTest {

    private static final String HEAD = """
            # Who may ask for what

            Every endpoint and the roles it serves; `●` serves, blank does not: a page then answers as if it did not exist, the
            JSON interface with 403. Serving a role is not yet showing a case: that is decided case by case (`case-domain`,
            `access`).

            """;

    @Test
    void the_page_says_what_the_endpoints_say() throws IOException {
        String columns = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(joining(" | ", "| endpoint | anybody | ", " |\n"));
        String rule = "|---".repeat(Role.values().length + 2) + "|\n";
        String rows = Endpoints.all().stream().map(RolesPageTest::row).collect(joining());
        Catalogue.compare("roles.md", HEAD + columns + rule + rows);
    }

    private static String row(Endpoint endpoint) {
        return Stream.of(Role.values())
                .map(role -> mark(endpoint.roles().contains(role)))
                .collect(joining(
                        " | ",
                        "| `%s %s` | %s | ".formatted(endpoint.method(), endpoint.path(), mark(endpoint.anybody())),
                        " |\n"));
    }

    private static String mark(boolean serves) {
        return serves ? "●" : "";
    }
}
