package tincay.domain.codes;

import java.time.Duration;

/** How soon a referral must be answered. */
public enum Urgency {
    EMERGENCY(Duration.ofHours(1)),
    URGENT(Duration.ofHours(24)),
    NORMAL(Duration.ofDays(3));

    private final Duration answerDue;

    Urgency(Duration answerDue) {
        this.answerDue = answerDue;
    }

    public Duration answerDue() {
        return answerDue;
    }
}
