package tincay.domain.partner;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One partner outside the system that receives referrals by paper or telephone. */
public record PartnerId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
