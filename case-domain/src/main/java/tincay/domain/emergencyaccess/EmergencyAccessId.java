package tincay.domain.emergencyaccess;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One opening of a case with a reason. */
public record EmergencyAccessId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
