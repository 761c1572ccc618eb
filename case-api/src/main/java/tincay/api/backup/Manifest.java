package tincay.api.backup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one half of a backup holds.
 *
 * @param id the same in both halves
 * @param installation when the installation was made, which tells it from any other
 * @param schema the last migration the tables have seen
 * @param last the last event's place in the log it was read from
 */
record Manifest(
        int format,
        UUID id,
        OffsetDateTime madeAt,
        String mode,
        String installation,
        String schema,
        @Nullable Last last,
        List<Part> parts) {

    /** The place of an event. */
    record Last(String tx, int ordinal) {}

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";
    static final String SIGNATURE = "manifest.signature";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    Manifest {
        parts = List.copyOf(parts);
    }

    Manifest holding(List<Part> tables) {
        return new Manifest(format, id, madeAt, mode, installation, schema, last, tables);
    }

    long rows(String table) {
        return parts.stream()
                .filter(part -> part.table().equals(table))
                .mapToLong(Part::rows)
                .sum();
    }
}
