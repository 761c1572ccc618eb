package db.migration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.log.Packing;

/**
 * Whoever sees a case sees the people of it: cases from before this was kept get their rows from the log, which has always
 * said in clear whose records belong to which case.
 */
public final class V120__people_of_older_cases extends BaseJavaMigration {

    private static final String FACTS = """
            select e.payload from log.event e join log.event_type t on t.number = e.type
            where t.name in ('case.opened', 'case.person_added', 'case.representative_named')
            """;

    private static final String ROW =
            "insert into authority.case_stream(stream_id, case_id) values (?, ?) on conflict do nothing";

    private static final int AT_ONCE = 500;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (var facts = database.createStatement();
                PreparedStatement rows = database.prepareStatement(ROW)) {
            facts.setFetchSize(AT_ONCE);
            try (var fact = facts.executeQuery(FACTS)) {
                for (int read = 1; fact.next(); read++) {
                    add(rows, json.readTree(new String(Packing.unpack(fact.getBytes(1)), StandardCharsets.UTF_8)));
                    if (read % AT_ONCE == 0) {
                        rows.executeBatch();
                    }
                }
            }
            rows.executeBatch();
        }
    }

    private static void add(PreparedStatement rows, JsonNode fact) throws SQLException {
        UUID caseId = UUID.fromString(fact.required("caseId").asString());
        for (JsonNode person : people(fact).filter(JsonNode::isString).toList()) {
            rows.setObject(1, UUID.fromString(person.asString()));
            rows.setObject(2, caseId);
            rows.addBatch();
        }
    }

    private static Stream<JsonNode> people(JsonNode fact) {
        return Stream.concat(
                Stream.of("survivor", "perpetrator", "person").map(fact::path),
                fact.path("children").valueStream());
    }
}
