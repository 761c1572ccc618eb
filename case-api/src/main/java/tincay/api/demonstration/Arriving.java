package tincay.api.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

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
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.PeopleCommand.NoteWhoAgrees;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.WhoAgrees;

/** How somebody comes, and what is written down first. */
final class Arriving {

    private Arriving() {}

    static Verb comes(Survivor who) {
        return comes(who, 0, null);
    }

    /** Written on paper first, entered some days after. */
    static Verb cameDaysAgo(int days, Survivor who) {
        return comes(who, days, null);
    }

    /** Forced some hours ago, so that health care can still do something. */
    static Verb comesAfterRape(Survivor who, int hoursAgo) {
        return comes(who, 0, hoursAgo);
    }

    private static Verb comes(Survivor who, int daysAgo, @Nullable Integer forcedHoursAgo) {
        return tale -> {
            tale.giver = who.isMinor() ? ConsentGiver.CHILD_PROTECTION_WORKER : ConsentGiver.SELF;
            CaseNumber number = CaseNumber.draw(tale.dice);
            LocalDate recorded = tale.today();
            LocalDate on = recorded.minusDays(daysAgo);
            var forced = forcedHoursAgo == null ? null : tale.now().minus(Duration.ofHours(forcedHoursAgo));
            tale.does(tale.actor(), pen -> {
                List<Command> commands = new ArrayList<>(people(tale, who, recorded.getYear(), pen));
                commands.add(open(tale, who, number, on, recorded, pen));
                if (who.isMinor()) {
                    commands.add(new NoteWhoAgrees(
                            tale.caseId, WhoAgrees.at(who.ageBand(), recorded.getYear() - who.age(), on), on));
                }
                commands.add(consent(tale, who, ConsentPurpose.CASE_RECORD, on, pen));
                commands.add(consent(tale, who, ConsentPurpose.STATISTICS, on, pen));
                if (forced != null) {
                    commands.add(new NoteHealthWindow(tale.caseId, forced, on));
                }
                return commands;
            });
        };
    }

    private static List<Command> people(Tale tale, Survivor who, int year, Pen pen) {
        List<Command> people = new ArrayList<>();
        people.add(register(tale.survivor, who.fullName(), year - who.age(), "0900000031", pen));
        for (int i = 0; i < who.childrenAges().size(); i++) {
            people.add(register(child(tale, i), null, year - who.childrenAges().get(i), null, pen));
        }
        return people;
    }

    private static Command register(
            PersonId person, @Nullable String name, int birthYear, @Nullable String phone, Pen pen) {
        pen.begin(person.value());
        return new RegisterPerson(
                person,
                pen.seal(person, Purpose.IDENTITY, new Identity(name, null, null, birthYear)),
                phone == null ? null : pen.seal(person, Purpose.CONTACT, new Contact(phone, "Xóm mẫu")));
    }

    private static PersonId child(Tale tale, int number) {
        return new PersonId(tale.id("child " + number));
    }

    private static OpenCase open(
            Tale tale, Survivor who, CaseNumber number, LocalDate on, LocalDate recorded, Pen pen) {
        CaseFacts facts = who.facts(tale.post.communeOn(recorded));
        return new OpenCase(
                tale.caseId,
                number,
                tale.post.address(),
                tale.post.staff().getFirst(),
                tale.survivor,
                IntStream.range(0, who.childrenAges().size())
                        .mapToObj(i -> child(tale, i))
                        .toList(),
                null,
                on,
                who.broughtBy(),
                who.isMinor(),
                pen.seal(tale.survivor, Purpose.FACTS, facts),
                pen.seal(tale.survivor, Purpose.ACCOUNT, new Account(who.account())),
                pen.seal(
                        tale.survivor,
                        Purpose.CONTACT,
                        new SafeContact(ContactMethod.PHONE, "0900000032", "Buổi sáng", null, "Hỏi mua rau")),
                pen.forCounting(tale.caseId, tale.survivor, facts, recorded));
    }

    /** A child is asked beside whoever agrees for it. */
    private static GiveConsent consent(Tale tale, Survivor who, ConsentPurpose purpose, LocalDate on, Pen pen) {
        return new GiveConsent(
                tale.caseId,
                new ConsentId(
                        tale.id(purpose == ConsentPurpose.CASE_RECORD ? "consent record" : "consent to be counted")),
                tale.giver,
                purpose,
                null,
                Set.of(),
                on,
                null,
                ConsentChannel.SPOKEN_WITH_WITNESS,
                true,
                Caring.CONSENT_TEXT,
                pen.seal(tale.survivor, Purpose.CONSENT, new ConsentDetails(who.language(), "Người làm chứng mẫu")),
                who.isMinor() ? Caring.CONSENT_TEXT : null,
                null);
    }
}
