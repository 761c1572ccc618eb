package tincay.domain.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One release of the statistics. */
public record ReleaseId(UUID value) implements Id {

    /** Each period has one stream, found by its name: it is published once. */
    public static ReleaseId of(String release) {
        return new ReleaseId(UUID.nameUUIDFromBytes(("release " + release).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
