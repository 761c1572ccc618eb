package tincay.api.demonstration;

import java.time.Duration;
import java.time.LocalTime;

import tincay.api.administration.DemoAccounts;
import tincay.domain.worker.WorkerId;

/** Time that passes in a tale, and who acts next. */
final class Passing {

    private Passing() {}

    static Verb minutes(int minutes) {
        return tale -> tale.passes(Duration.ofMinutes(minutes));
    }

    static Verb hours(int hours) {
        return tale -> tale.passes(Duration.ofHours(hours));
    }

    static Verb days(int days) {
        return tale -> tale.passes(Duration.ofDays(days));
    }

    static Verb at(int hour, int minute) {
        return tale -> tale.strikes(LocalTime.of(hour, minute));
    }

    /** Many days later, in the hours an address is awake. */
    static Verb dayTime(int days) {
        return tale -> {
            tale.strikes(LocalTime.MIDNIGHT);
            tale.passes(Duration.ofDays(Math.max(0, days - 1)).plusHours(7).plusMinutes(tale.dice.nextInt(600)));
        };
    }

    static Verb firstOfTheAddress() {
        return tale -> tale.actor(tale.post.staff().getFirst());
    }

    static Verb colleague() {
        return tale -> tale.actor(tale.post.staff().getLast());
    }

    static Verb supervisor() {
        return by(Founding.SUPERVISOR);
    }

    static Verb supervisorOfTheCommune() {
        return by(DemoAccounts.idOf("supervisor.xa"));
    }

    private static Verb by(WorkerId worker) {
        return tale -> tale.actor(worker);
    }

    /** What is asked here is refused with that code, and leaves no fact. */
    static Verb refused(String code, Verb verb) {
        return tale -> tale.refused(code, verb);
    }
}
