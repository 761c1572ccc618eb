package tincay.domain.supportcase;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The checklist of a closing as it was answered, in clear; a line answered no carries a sentence. */
public record ClosingDetails(
        Map<String, Boolean> checklist,
        Map<String, String> sentences,
        @Nullable String explanation) {
    @Override
    public String toString() {
        return "▇";
    }
}
