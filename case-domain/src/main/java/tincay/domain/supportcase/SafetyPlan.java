package tincay.domain.supportcase;

import java.util.Map;

/**
 * What the survivor means to do when it becomes dangerous, in her words, in clear.
 *
 * @param parts by key of the plan's prompts; only what was filled
 */
public record SafetyPlan(Map<String, String> parts) {
    @Override
    public String toString() {
        return "▇";
    }
}
