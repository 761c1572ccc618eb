package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tincay.api.privacy.Named;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.ContactMethod;
import tincay.domain.person.Contact;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonCommand.RegisterPerson;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.SafeContact;

/** How somebody comes, and what is written down first. */
final class Arriving {

    /** How old whoever committed violence is taken to be. */
    static final int FORTY = 40;

    private Arriving() {}

    /** What is said once the case is open. */
    private interface Then {
        Command of(Pen pen);
    }

    /** One arrival, as it is when it is told. */
    private record Arrival(Tale tale, Post post, Survivor who, CaseNumber number, LocalDate on, LocalDate recorded) {

        int yearOf(int age) {
            return recorded.getYear() - age;
        }
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
            LocalDate on = tale.today().minusDays(daysAgo);
            comes(tale, who, on, compared, pen -> agreesToRecord(tale, who, on, pen));
        };
    }

    /** Forced some hours ago, so that health care can still do something. */
    static Verb comesAfterRape(Survivor who, int hoursAgo) {
        return tale -> {
            LocalDate on = tale.today();
            Instant forced = tale.now().minus(Duration.ofHours(hoursAgo));
            comes(
                    tale,
                    who,
                    on,
                    false,
                    pen -> agreesToRecord(tale, who, on, pen),
                    _ -> new NoteHealthWindow(tale.caseId, forced, on));
        };
    }

    /** Nobody can be asked; what is shared without asking is said at once. */
    static Verb cannotBeAsked(Survivor who, String sharing) {
        return tale -> comes(tale, who, tale.today(), false, Urgent.justified(tale, sharing)::apply);
    }

    /** Asked when it had become possible. */
    static Verb agreesToRecord(Survivor who) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> agreesToRecord(tale, who, on, pen));
        };
    }

    private static void comes(Tale tale, Survivor who, LocalDate on, boolean compared, Then... then) {
        tale.giver = who.isMinor() ? ConsentGiver.CHILD_PROTECTION_WORKER : ConsentGiver.SELF;
        var arrival = new Arrival(tale, tale.post, who, CaseNumber.draw(tale.dice), on, tale.today());
        tale.does(tale.actor(), compared ? names(arrival) : Map.of(), pen -> {
            List<Command> commands = new ArrayList<>();
            commands.add(new PermitCase(arrival.post.address(), on));
            commands.addAll(people(arrival, pen));
            commands.add(open(arrival, pen));
            for (Then said : then) {
                commands.add(said.of(pen));
            }
            return commands;
        });
    }

    private static Map<Id, Named> names(Arrival arrival) {
        Map<Id, Named> names = new HashMap<>();
        names.put(arrival.tale.survivor, new Named(arrival.who.fullName(), arrival.yearOf(arrival.who.age())));
        String by = arrival.who.harm().by();
        if (by != null) {
            names.put(perpetrator(arrival.tale), new Named(by, arrival.yearOf(FORTY)));
        }
        return names;
    }

    private static List<Command> people(Arrival arrival, Pen pen) {
        Tale tale = arrival.tale;
        Survivor who = arrival.who;
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

    private static OpenCase open(Arrival arrival, Pen pen) {
        Tale tale = arrival.tale;
        Survivor who = arrival.who;
        CaseFacts facts = who.facts(arrival.post.communeOn(arrival.recorded));
        return new OpenCase(
                tale.caseId,
                arrival.number,
                arrival.post.address(),
                arrival.post.staff().getFirst(),
                tale.survivor,
                IntStream.range(0, who.company().childrenAges().size())
                        .mapToObj(i -> child(tale, i))
                        .toList(),
                who.harm().by() == null ? null : perpetrator(tale),
                arrival.on,
                who.company().broughtBy(),
                who.isMinor(),
                pen.seal(tale.survivor, Purpose.FACTS, facts),
                pen.seal(tale.survivor, Purpose.ACCOUNT, new Account("Chuyện được dựng lên cho bản thử.")),
                pen.seal(
                        tale.survivor,
                        Purpose.CONTACT,
                        new SafeContact(ContactMethod.PHONE, "0900000032", "Buổi sáng", null, "Hỏi mua rau")),
                pen.forCounting(tale.id("statistics"), tale.survivor, facts, arrival.recorded));
    }

    private static GiveConsent agreesToRecord(Tale tale, Survivor who, LocalDate on, Pen pen) {
        return new GiveConsent(
                tale.caseId,
                new ConsentId(tale.id("consent record")),
                who.isMinor() ? ConsentGiver.CHILD_PROTECTION_WORKER : ConsentGiver.SELF,
                ConsentPurpose.CASE_RECORD,
                null,
                Set.of(),
                on,
                null,
                ConsentChannel.SPOKEN_WITH_WITNESS,
                true,
                Caring.CONSENT_TEXT,
                pen.seal(
                        tale.survivor,
                        Purpose.CONSENT,
                        new ConsentDetails(who.nature().language(), "Người làm chứng mẫu")));
    }
}
