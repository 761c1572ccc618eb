package tincay.domain.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import tincay.domain.codes.InstrumentKind;
import tincay.domain.stream.Id;

/** One version of one instrument. */
public record InstrumentId(UUID value) implements Id {

    /** Each version has one stream, found by its name: it is approved once. */
    public static InstrumentId of(InstrumentKind kind, String version) {
        return new InstrumentId(UUID.nameUUIDFromBytes(("instrument " + kind + " " + version).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
