package tincay.domain.supportcase;

import java.util.UUID;

import tincay.domain.stream.Id;

/** One case: what is done for one survivor from intake to closure. */
public record CaseId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
