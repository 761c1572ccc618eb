package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tincay.api.privacy.Named;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ContactMethod;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.SafeContact;

/** How somebody comes, and what is written down first. */
final class Arriving {

    /** How old whoever committed violence is taken to be. */
    static final int FORTY = 40;

    private Arriving() {}

    /** What else is said once the case is open. */
    private interface Then {
        Command of(Pen pen);
    }

    static Verb comes(Survivor who) {
        return comes(who, 0, false);
    }

    /** Written on paper first, entered some days after. */
    static Verb cameDaysAgo(int days, Survivor who) {
        return comes(who, days, false);
    }

    /** The names are compared with those of everybody else. */
    static Verb comesAndMayBeKnown(Survivor who) {
        return comes(who, 0, true);
    }

    private static Verb comes(Survivor who, int daysAgo, boolean compared) {
        return tale -> {
            var arrival = Arrival.of(tale, who, daysAgo);
            comes(arrival, compared ? names(arrival) : Map.of());
        };
    }

    /** Forced some hours ago, so that health care can still do something. */
    static Verb comesAfterRape(Survivor who, int hoursAgo) {
        return tale -> {
            var arrival = Arrival.of(tale, who, 0);
            Instant forced = tale.now().minus(Duration.ofHours(hoursAgo));
            comes(arrival, Map.of(), _ -> new NoteHealthWindow(tale.caseId, forced, arrival.on()));
        };
    }

    /** Nobody can be asked; what is shared without asking is said at once. */
    static Verb cannotBeAsked(Survivor who, String sharing) {
        return tale -> comes(Arrival.unasked(tale, who), Map.of(), Urgent.justified(tale, sharing)::apply);
    }

    /** Asked when it had become possible. */
    static Verb agreesToRecord(Survivor who) {
        return tale -> {
            var asked = Arrival.of(tale, who, 0);
            tale.asks(asked::agreesToRecord);
            tale.asks(asked::agreesToBeCountedToo);
        };
    }

    private static void comes(Arrival arrival, Map<Id, Named> names, Then... then) {
        Tale tale = arrival.tale();
        tale.giver = arrival.who().isMinor() ? ConsentGiver.CHILD_PROTECTION_WORKER : ConsentGiver.SELF;
        CaseNumber number = CaseNumber.draw(tale.dice);
        tale.does(tale.actor(), names, pen -> {
            List<Command> commands = new ArrayList<>();
            commands.add(new PermitCase(arrival.post().address(), arrival.on()));
            commands.addAll(people(arrival, pen));
            commands.add(open(arrival, number, pen));
            if (arrival.who().isMinor()) {
                commands.add(new NoteWhoAgrees(tale.caseId, arrival.whoAgrees(), arrival.on()));
            }
            if (arrival.asked()) {
                commands.add(arrival.agreesToRecord(pen));
                commands.add(arrival.agreesToBeCounted(pen));
            }
            for (Then said : then) {
                commands.add(said.of(pen));
            }
            return commands;
        });
    }

    private static Map<Id, Named> names(Arrival arrival) {
        Map<Id, Named> names = new HashMap<>();
        names.put(
                arrival.tale().survivor,
                new Named(arrival.who().fullName(), arrival.yearOf(arrival.who().age())));
        String by = arrival.who().harm().by();
        if (by != null) {
            names.put(perpetrator(arrival.tale()), new Named(by, arrival.yearOf(FORTY)));
        }
        return names;
    }

    private static List<Command> people(Arrival arrival, Pen pen) {
        Tale tale = arrival.tale();
        Survivor who = arrival.who();
        List<Integer> children = who.company().childrenAges();
        List<Command> people = new ArrayList<>();
        people.add(register(tale.survivor, who.fullName(), arrival.yearOf(who.age()), "0900000031", pen));
        for (int i = 0; i < children.size(); i++) {
            people.add(register(child(tale, i), null, arrival.yearOf(children.get(i)), null, pen));
        }
        if (who.harm().by() != null) {
            people.add(register(perpetrator(tale), who.harm().by(), arrival.yearOf(FORTY), null, pen));
        }
        return people;
    }

    static Command register(PersonId person, @Nullable String name, int birthYear, @Nullable String phone, Pen pen) {
        pen.begin(person.value());
        return new RegisterPerson(
                person,
                pen.seal(person, Purpose.IDENTITY, new Identity(name, null, null, birthYear)),
                phone == null ? null : pen.seal(person, Purpose.CONTACT, new Contact(phone, "Xóm mẫu")));
    }

    private static PersonId child(Tale tale, int number) {
        return new PersonId(tale.id("child " + number));
    }

    private static PersonId perpetrator(Tale tale) {
        return new PersonId(tale.id("who did it"));
    }

    private static OpenCase open(Arrival arrival, CaseNumber number, Pen pen) {
        Tale tale = arrival.tale();
        Survivor who = arrival.who();
        return new OpenCase(
                tale.caseId,
                number,
                arrival.post().address(),
                arrival.post().staff().getFirst(),
                tale.survivor,
                IntStream.range(0, who.company().childrenAges().size())
                        .mapToObj(i -> child(tale, i))
                        .toList(),
                who.harm().by() == null ? null : perpetrator(tale),
                arrival.on(),
                who.company().broughtBy(),
                who.isMinor(),
                pen.seal(tale.survivor, Purpose.FACTS, arrival.facts()),
                pen.seal(tale.survivor, Purpose.ACCOUNT, new Account("Chuyện được dựng lên cho bản thử.")),
                pen.seal(
                        tale.survivor,
                        Purpose.CONTACT,
                        new SafeContact(ContactMethod.PHONE, "0900000032", "Buổi sáng", null, "Hỏi mua rau")),
                arrival.asked() ? arrival.forCounting(pen) : null);
    }
}
