package tincay.domain.duty;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import tincay.domain.stream.Id;

/** One thing that is owed; it follows from what is owed and about what, so that every fact about it finds it. */
public record DutyId(UUID value) implements Id {

    /**
     * What is owed about one thing.
     *
     * @param about the case, or the one referral or other thing of the case it is owed for
     */
    public static DutyId of(Duty duty, Id about) {
        return new DutyId(UUID.nameUUIDFromBytes((duty + " " + about.value()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
