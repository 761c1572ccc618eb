package tincay.domain.service;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One internal counselling service that receives referrals. */
public record ServiceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
