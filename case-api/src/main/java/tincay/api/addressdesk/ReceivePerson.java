package tincay.api.addressdesk;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.Intake.ContactAnswers;
import tincay.api.addressdesk.Intake.Someone;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.NameIndex;
import tincay.api.privacy.Named;
import tincay.api.privacy.Sealing;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.codes.ConsentAnswer;
import tincay.domain.codes.Tie;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.DutyCommand.NoteHealthWindow;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.TieDetails;

/** Receives a person: seals every answer under a key of its own human being, and opens the case in one unit of work. */
@Component
class ReceivePerson {

    private final IntakeChecks checks;
    private final Sealing sealing;
    private final SealFacts seal;
    private final NameIndex names;
    private final RegisterPeople people;
    private final BesidesTheMinimum besides;
    private final IntakeConsents consents;
    private final CommandDesk desk;
    private final ShareInUrgency urgencies;
    private final RandomGenerator random = new SecureRandom();

    ReceivePerson(
            IntakeChecks checks,
            Sealing sealing,
            SealFacts seal,
            RegisterPeople people,
            BesidesTheMinimum besides,
            IntakeConsents consents,
            NameIndex names,
            CommandDesk desk,
            ShareInUrgency urgencies) {
        this.urgencies = urgencies;
        this.checks = checks;
        this.sealing = sealing;
        this.seal = seal;
        this.people = people;
        this.besides = besides;
        this.consents = consents;
        this.names = names;
        this.desk = desk;
    }

    Answer open(Intake intake, Call call) {
        checks.check(intake);
        List<Command> commands = new ArrayList<>();
        commands.add(new PermitCase(intake.addressId(), intake.happenedOn()));
        PersonId survivor = people.register(intake.person(), commands);
        List<PersonId> children = intake.children() == null
                ? List.of()
                : intake.children().stream()
                        .map(child -> people.register(child, commands))
                        .toList();
        PersonId perpetrator = intake.perpetrator() == null ? null : people.register(intake.perpetrator(), commands);
        OpenCase open = openCase(intake, call, survivor, children, perpetrator);
        commands.add(open);
        commands.addAll(besides.of(intake, open));
        commands.addAll(consents.of(intake, open));
        if (intake.violence().sexualEventOn() != null) {
            commands.add(new NoteHealthWindow(
                    open.caseId(),
                    Hours.moment(
                            intake.violence().sexualEventOn(), intake.violence().sexualEventHour()),
                    intake.happenedOn()));
        }
        if (intake.staffTie() != null && intake.staffTie() != Tie.NONE) {
            commands.add(new TellTie(
                    open.caseId(),
                    call.worker(),
                    intake.happenedOn(),
                    sealing.seal(
                            new SubjectId(survivor.value()), Purpose.TIE, new TieDetails(intake.staffTie(), null))));
        }
        if (intake.urgent() != null) { // last: from then on nothing more is written until she can be asked
            commands.add(urgencies.command(
                    open.caseId(), new SubjectId(survivor.value()), intake.urgent(), call.worker(), true));
        }
        return names.entering(
                names(intake, survivor, perpetrator),
                names.areaOf(intake.addressId()),
                () -> send(commands, open, call));
    }

    private static Map<PersonId, Named> names(Intake intake, PersonId survivor, @Nullable PersonId perpetrator) {
        Map<PersonId, Named> names = new HashMap<>();
        named(intake.person()).ifPresent(named -> names.put(survivor, named));
        if (perpetrator != null) {
            named(intake.perpetrator()).ifPresent(named -> names.put(perpetrator, named));
        }
        return names;
    }

    private static Optional<Named> named(@Nullable Someone someone) {
        return someone == null ? Optional.empty() : Named.of(someone.fullName(), someone.birthYear());
    }

    private Answer send(List<Command> commands, OpenCase open, Call call) {
        String caseId = PrefixedIds.of(open.caseId());
        return desk.perform(
                call.withoutVersion(),
                commands,
                version -> new Answer(
                        201,
                        OwnCases.pathOf(open.caseId()),
                        version,
                        Map.of("caseId", caseId, "caseNumber", open.caseNumber().value())));
    }

    private OpenCase openCase(
            Intake intake, Call call, PersonId survivor, List<PersonId> children, @Nullable PersonId perpetrator) {
        SubjectId subject = new SubjectId(survivor.value());
        CaseFacts facts = SealFacts.facts(intake.facts(), intake.violence());
        CaseId caseId = new CaseId(UUID.randomUUID());
        return new OpenCase(
                caseId,
                CaseNumber.draw(random),
                intake.addressId(),
                call.worker(),
                survivor,
                children,
                perpetrator,
                intake.happenedOn(),
                intake.broughtBy(),
                SealFacts.isMinor(facts),
                seal.forTheCase(survivor, facts),
                intake.account() == null ? null : sealing.seal(subject, Purpose.ACCOUNT, new Account(intake.account())),
                safeContact(subject, intake.safeContact()),
                intake.statisticsConsent() == ConsentAnswer.AGREED ? seal.forCounting(caseId, survivor, facts) : null);
    }

    private @Nullable Confidential<SafeContact> safeContact(SubjectId subject, @Nullable ContactAnswers contact) {
        return contact == null
                ? null
                : sealing.seal(
                        subject,
                        Purpose.CONTACT,
                        new SafeContact(
                                contact.method(),
                                contact.phone(),
                                contact.when(),
                                contact.whoMayAnswer(),
                                contact.words()));
    }
}
