package tincay.domain.supportcase;

import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.NOON;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;

import tincay.domain.Facts;
import tincay.domain.Village;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.OpeningGround;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.RiskLevel;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessId;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseCommand.AssessRisk;
import tincay.domain.supportcase.CaseCommand.CloseCase;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.NotifyCommune;
import tincay.domain.supportcase.CaseCommand.OpenCase;
import tincay.domain.supportcase.CaseCommand.ReopenCase;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.CaseCommand.WriteNote;
import tincay.domain.supportcase.ClosureCommand.ApproveClosure;
import tincay.domain.supportcase.ClosureCommand.ProposeClosure;
import tincay.domain.supportcase.ClosureCommand.ReturnClosure;
import tincay.domain.supportcase.StaffingCommand.AssignWorker;
import tincay.domain.supportcase.StaffingCommand.ReleaseWorker;
import tincay.domain.worker.WorkerId;

/** A case in which people ask for whatever comes to their mind; the same seed gives the same wishes. */
public final class RandomCase {

    private final SplittableRandom random;
    private final CaseId caseId;
    private final RandomCare care;
    private final RandomClock clock;
    private final StayWishes stays;
    private final TransferWishes transfers;
    private final NoContactWishes noContact;
    private final TieWishes ties;
    private final UrgentWishes urgent;
    private final PeopleWishes people;
    private final List<GiveConsent> consents = new ArrayList<>();
    private final RandomReferrals referrals;
    private final List<OpenWithReason> openings = new ArrayList<>();
    private boolean proposed;

    public RandomCase(long seed) {
        random = new SplittableRandom(seed);
        caseId = new CaseId(uuid());
        care = new RandomCare(random, caseId);
        referrals = new RandomReferrals(random, caseId);
        clock = new RandomClock(random, caseId);
        stays = new StayWishes(random, caseId);
        transfers = new TransferWishes(random, caseId);
        noContact = new NoContactWishes(random, caseId);
        ties = new TieWishes(random, caseId);
        urgent = new UrgentWishes(random, caseId, referrals);
        people = new PeopleWishes(random, caseId);
    }

    /** What is recorded of one case after so many wishes, its referrals' facts among it. */
    public static List<DomainEventMessage<?>> history(long seed, int wishes) {
        var story = new RandomCase(seed);
        var village = new Village();
        story.ask(village, story.open());
        for (int i = 0; i < wishes; i++) {
            story.ask(village, story.next());
        }
        return village.history();
    }

    private void ask(Village village, Command wish) {
        if (village.ask(wish).isEmpty()) {
            granted(wish);
        }
    }

    /** The first wish. */
    public OpenCase open() {
        return new OpenCase(
                caseId,
                CaseNumber.draw(random),
                Facts.HOA_BAN,
                Facts.MAI,
                new PersonId(uuid()),
                childrenOf(caseId),
                null,
                ARRIVAL,
                one(BroughtBy.values()),
                chance(20),
                sealed(Purpose.FACTS),
                null,
                null,
                sealed(Purpose.STATISTICS));
    }

    /** Tells the story that a wish was granted, so that later ones can build on it. */
    public void granted(Command wish) {
        clock.granted(wish);
        urgent.granted(wish);
        switch (wish) {
            case GiveConsent consent -> consents.add(consent);
            case MakeReferral referral -> referrals.granted(referral);
            case OpenWithReason opening -> openings.add(opening);
            case ProposeClosure _ -> proposed = true;
            case ApproveClosure _, ReturnClosure _ -> proposed = false;
            default -> {
                care.granted(wish);
                stays.granted(wish);
                transfers.granted(wish);
                noContact.granted(wish);
            }
        }
    }

    /** The next wish. */
    public Command next() {
        if (proposed && chance(25)) {
            return answer(chance(80) ? Facts.LAN : Facts.MAI);
        }
        if (chance(transfers.isWaiting() ? 20 : 4)) {
            return transfers.next();
        }
        if (chance(12)) {
            return stays.next();
        }
        if (chance(10)) {
            return noContact.next();
        }
        if (chance(6)) {
            return ties.next();
        }

        if (chance(12)) {
            return urgent.next(day());
        }
        if (chance(14)) {
            return people.next();
        }
        int dice = random.nextInt(100);
        if (dice < 5) {
            return clock.wish();
        }
        if (dice < 45 && referrals.any()) {
            return referrals.answer(day());
        }
        if (dice < 55 && !consents.isEmpty()) {
            return chance(40) ? withdraw() : referrals.refer(recent(consents), groups(), day());
        }
        if (dice >= 84) {
            return dice >= 88 ? care.next() : supervised();
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> consent();
            case 2, 3 -> consents.isEmpty() ? consent() : referrals.refer(recent(consents), groups(), day());
            case 4 -> new NotifyCommune(caseId, NOON, day(), sealed(Purpose.NOTICE));
            case 5 -> assess();
            case 6 -> new WriteNote(caseId, new NoteId(uuid()), one(NoteKind.values()), day(), sealed(Purpose.NOTE));
            case 7 -> new ReopenCase(caseId, one(ReopenReason.values()), day());
            case 8 -> close();
            default -> supervised();
        };
    }

    private Command supervised() {
        CloseCase wished = close();
        var by = chance(80) ? Facts.LAN : Facts.MAI;
        return switch (random.nextInt(9)) {
            case 6 -> opening(by);
            case 7, 8 -> openings.isEmpty() ? opening(by) : review(recent(openings));
            case 4 -> new AssignWorker(caseId, by, day());
            case 5 -> new ReleaseWorker(caseId, by, day());
            case 0, 1 ->
                new ProposeClosure(
                        caseId, wished.reason(), wished.answered(), Facts.MAI, wished.on(), wished.details());
            default -> answer(by);
        };
    }

    /** What is proposed is answered soon, or what follows from it would hardly ever be met. */
    private Command answer(WorkerId by) {
        return chance(40)
                ? new ApproveClosure(caseId, by, day())
                : new ReturnClosure(caseId, by, day(), sealed(Purpose.CLOSING));
    }

    private OpenWithReason opening(WorkerId by) {
        return new OpenWithReason(
                new EmergencyAccessId(uuid()),
                caseId,
                by,
                chance(50) ? OpeningGround.EMERGENCY : one(OpeningGround.values()),
                day(),
                NOON,
                sealed(Purpose.OPENING));
    }

    /** Mostly by a second person. */
    private ReviewOpening review(OpenWithReason opening) {
        var by = opening.worker().equals(Facts.LAN) == chance(70) ? Facts.MAI : Facts.LAN;
        return new ReviewOpening(
                opening.accessId(), caseId, by, one(ReviewResult.values()), day(), sealed(Purpose.OPENING));
    }

    private GiveConsent consent() {
        LocalDate on = day();
        return new GiveConsent(
                caseId,
                new ConsentId(uuid()),
                one(ConsentGiver.values()),
                chance(80) ? ConsentPurpose.REFERRAL : one(ConsentPurpose.values()),
                chance(95) ? referrals.recipient() : null,
                groups(),
                on,
                chance(95) ? on.plusDays(random.nextInt(-1, 40) * (chance(5) ? 20L : 1L)) : null,
                one(ConsentChannel.values()),
                chance(80),
                "2026-1",
                sealed(Purpose.CONSENT),
                chance(60) ? "2026-1" : null,
                null);
    }

    private WithdrawConsent withdraw() {
        return new WithdrawConsent(
                caseId, recent(consents).consentId(), day(), chance(50) ? one(ConsentGiver.values()) : null);
    }

    private AssessRisk assess() {
        RiskLevel computed = chance(85) ? RiskLevel.LOW : one(RiskLevel.values());
        RiskLevel stated = chance(80) ? computed : one(RiskLevel.values());
        return new AssessRisk(caseId, "2026-1", computed, stated, chance(50), day(), sealed(Purpose.RISK));
    }

    private CloseCase close() {
        ClosureReason reason = one(ClosureReason.values());
        List<String> lines = reason.checklist();
        return new CloseCase(
                caseId,
                reason,
                Set.copyOf(chance(90) ? lines : lines.subList(1, lines.size())),
                day().plusDays(chance(40) ? 35 : 0),
                sealed(Purpose.CLOSING));
    }

    private Set<DataGroup> groups() {
        Set<DataGroup> some = EnumSet.noneOf(DataGroup.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one(DataGroup.values()));
        }
        return some;
    }

    private LocalDate day() {
        return ARRIVAL.plusDays(random.nextInt(-1, 35));
    }

    private <T> T recent(List<T> things) {
        return things.get(Math.max(0, things.size() - 1 - random.nextInt(3)));
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Every other one comes with a child. */
    private static List<PersonId> childrenOf(CaseId caseId) {
        UUID id = caseId.value();
        return id.getLeastSignificantBits() % 2 == 0
                ? List.of()
                : List.of(new PersonId(new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits())));
    }
}
