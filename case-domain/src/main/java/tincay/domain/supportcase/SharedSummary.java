package tincay.domain.supportcase;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;

/**
 * What a receiver may read, in clear: only the groups the survivor agreed to, copied at the time of sending.
 *
 * @param groups for each shared group its values by key, such as {@code fullName}
 * @param summary what the sender wrote for the receiver
 */
public record SharedSummary(
        Map<DataGroup, Map<String, String>> groups,
        @Nullable String summary) {
    @Override
    public String toString() {
        return "▇";
    }
}
