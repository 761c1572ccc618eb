package tincay.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tincay.api.privacy.Named;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.duty.Deadlines;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/** One invented case: its steps, each at its hour, the same whenever it is told from the same seed. */
final class Tale {

    final String name;
    Post post;
    final SplittableRandom dice;
    final CaseId caseId;
    final PersonId survivor;
    final Map<String, Way> ways = new HashMap<>();
    final Map<String, Post> offers = new HashMap<>();
    ConsentGiver giver = ConsentGiver.SELF;

    private final List<Step> steps = new ArrayList<>();
    private ZonedDateTime now;
    private WorkerId by;
    private @Nullable String refused;

    Tale(String name, Post post, Instant begins, long seed) {
        this.name = name;
        this.post = post;
        this.dice = new SplittableRandom(seed);
        this.now = begins.atZone(Deadlines.HERE).withSecond(0).withNano(0);
        this.by = post.staff().getFirst();
        this.caseId = new CaseId(id("case"));
        this.survivor = new PersonId(id("survivor"));
    }

    Tale tell(List<Verb> verbs) {
        verbs.forEach(verb -> verb.in(this));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The id of something in this tale, the same whenever it is told. */
    UUID id(String thing) {
        return UUID.nameUUIDFromBytes(("so viec, history: " + name + ", " + thing).getBytes(UTF_8));
    }

    Instant now() {
        return now.toInstant();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    void becomes(Instant then) {
        now = then.atZone(Deadlines.HERE);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** It becomes that hour, today or, if it has struck, tomorrow. */
    void strikes(LocalTime hour) {
        ZonedDateTime then = now.with(hour);
        now = then.isBefore(now) ? then.plusDays(1) : then;
    }

    /** Who acts from now on. */
    void actor(WorkerId worker) {
        by = worker;
    }

    WorkerId actor() {
        return by;
    }

    /** What is told within meets a refusal. */
    void refused(String code, Verb verb) {
        refused = code;
        verb.in(this);
        refused = null;
    }

    /** Somebody else does one thing. */
    void does(WorkerId worker, Function<Pen, List<? extends Command>> asked) {
        does(worker, Map.of(), asked);
    }

    /** The same, and the names of those it brings are compared with others. */
    void does(WorkerId worker, Map<? extends Id, Named> names, Function<Pen, List<? extends Command>> asked) {
        steps.add(new Step(now(), worker, caseId, refused, names, asked));
        now = now.plusMinutes(4 + dice.nextInt(9));
    }

    /** The same person at another address, under a case of its own. */
    Tale elsewhere(Post there) {
        return new Tale(name + ", elsewhere", there, now(), dice.nextLong());
    }

    /** Meanwhile it goes on there. */
    void goesOn(Tale there, List<Verb> verbs) {
        there.now = now;
        int told = there.steps.size();
        there.tell(verbs);
        steps.addAll(there.steps.subList(told, there.steps.size()));
        now = there.now;
    }

    /** Whoever acts asks for one thing. */
    void asks(Function<Pen, Command> command) {
        does(by, pen -> List.of(command.apply(pen)));
    }
}
