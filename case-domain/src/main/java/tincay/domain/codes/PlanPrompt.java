package tincay.domain.codes;

/**
 * One part of a safety plan.
 *
 * @param title what it is called on paper, in words that tell a finder nothing
 * @param question what is asked on the screen
 */
public record PlanPrompt(String key, Label title, Label question) {}
