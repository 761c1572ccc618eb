package tincay.domain.codes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a safety plan is made of, in the order it is asked; any part may stay empty. */
public final class PlanPrompts {

    private final List<PlanPrompt> prompts;

    private PlanPrompts(List<PlanPrompt> prompts) {
        this.prompts = prompts;
    }

    public static PlanPrompts of(String version) {
        return new PlanPrompts(Rows.of(version, "safety-plan.tsv").stream()
                .map(row -> new PlanPrompt(row[0], new Label(row[1], row[2]), new Label(row[3], row[4])))
                .toList());
    }

    public List<PlanPrompt> all() {
        return prompts;
    }

    public Optional<PlanPrompt> find(String key) {
        return prompts.stream().filter(prompt -> prompt.key().equals(key)).findFirst();
    }

    /** Whether every key is one of its parts. */
    public boolean ask(Collection<String> keys) {
        return keys.stream().allMatch(key -> find(key).isPresent());
    }
}
