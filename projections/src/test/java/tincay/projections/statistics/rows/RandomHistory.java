package tincay.projections.statistics.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.Place;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.duty.Deadlines;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Event;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ConsentGiven;
import tincay.domain.supportcase.CaseEvent.ConsentWithdrawn;
import tincay.domain.supportcase.CaseEvent.ReferralMade;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseNumber;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.CorrectionEvent.FactsCorrected;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.StatisticalFacts;
import tincay.projections.Recorded;
import tincay.projections.statistics.counting.CodedFacts;

/** What a few dozen people and some addresses went through in 2026 and the months after it, as chance would have it. */
final class RandomHistory {

    static final int YEAR = 2026;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate DIVIDED = LocalDate.of(2025, 7, 1);
    private static final int DAY = 24 * 60;
    private static final int CASES = 90;
    private static final int ADDRESSES = 6;
    private static final String[] COMMUNES = {"09676", "09700", "04930", "10081", "10441", "09988"};
    private static final String[] FORMS = {"PHYSICAL", "PSYCHOLOGICAL", "SEXUAL", "ECONOMIC", "SEVERAL"};
    private static final String[] AGES = {"AGE_UNDER_16", "AGE_18_29", "AGE_30_44", "AGE_60_PLUS"};
    private static final String[] SEXES = {"FEMALE", "MALE"};
    private static final String[] PEOPLES = {"kinh", "muong", "tay", "UNKNOWN"};

    private final SplittableRandom random;
    private final byte[] words;
    private final List<PersonId> people;
    private final List<AddressId> addresses;
    private final List<Recorded> all = new ArrayList<>();
    private final Map<UUID, Long> streams = new HashMap<>();

    /** @param words what personal words are sealed as; the statistics read none of them */
    RandomHistory(long seed, byte[] words) {
        this.random = new SplittableRandom(seed);
        this.words = words;
        this.people = IntStream.range(0, CASES / 2)
                .mapToObj(number -> new PersonId(id()))
                .toList();
        this.addresses = IntStream.range(0, ADDRESSES)
                .mapToObj(number -> new AddressId(id()))
                .toList();
    }

    /** Everything in the order it was recorded. */
    List<Recorded> log() {
        addresses.forEach(this::address);
        for (int number = 0; number < CASES; number++) {
            new Life().live();
        }
        all.sort(Comparator.comparing(Recorded::at));
        return all;
    }

    /** The facts a row holds. */
    static CodedFacts open(Confidential<StatisticalFacts> facts) {
        byte[] coded = facts.ciphertext();
        return new CodedFacts(FORMS[coded[0]], AGES[coded[1]], SEXES[coded[2]], PEOPLES[coded[3]]);
    }

    /** The key of a quarter. */
    static SubjectId quarter(LocalDate day) {
        return new SubjectId(new UUID(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR)));
    }

    private void address(AddressId address) {
        record(
                0,
                address,
                new AddressEstablished(
                        address,
                        AddressKind.COLLECTIVE,
                        new Place(any(COMMUNES), DIVIDED),
                        null,
                        "Nhà mẫu",
                        null,
                        null,
                        FIRST,
                        null));
        if (random.nextBoolean()) {
            record(
                    random.nextInt(1, 400 * DAY),
                    address,
                    new AddressCommuneSettled(address, new Place(any(COMMUNES), DIVIDED)));
        }
    }

    /** One case from its opening on. */
    private final class Life {
        private final CaseId caseId = new CaseId(id());
        private final Map<ReferralId, ServiceKind> waiting = new HashMap<>();
        private final List<ConsentId> agreed = new ArrayList<>();
        private int minute = random.nextInt(1, 365 * DAY);
        private boolean counted = random.nextInt(4) > 0;
        private boolean open = true;

        void live() {
            tell(opened());
            if (counted) {
                tell(agreement(ConsentPurpose.STATISTICS, null));
            }
            for (int happens = random.nextInt(14); happens > 0; happens--) {
                minute += random.nextInt(1, random.nextBoolean() ? DAY : 60 * DAY);
                tell(next());
            }
        }

        private void tell(Event fact) {
            record(minute++, caseId, fact);
        }

        private Event next() {
            return switch (random.nextInt(10)) {
                case 0, 1 -> corrected();
                case 2, 3 -> referred();
                case 4, 5 -> settled();
                case 6 -> endedOrBegunAgain();
                case 7 -> asked();
                case 8 -> agreement(ConsentPurpose.REFERRAL, null);
                default -> assessed();
            };
        }

        private CaseOpened opened() {
            return new CaseOpened(
                    caseId,
                    CaseNumber.draw(random),
                    addresses.get(random.nextInt(ADDRESSES)),
                    anybody(),
                    random.nextInt(3) == 0 ? List.of(anybody()) : List.of(),
                    null,
                    FIRST,
                    BroughtBy.SELF,
                    false,
                    sealed(Purpose.FACTS),
                    sealed(Purpose.ACCOUNT),
                    sealed(Purpose.CONTACT),
                    counted ? facts() : null);
        }

        private RiskAssessed assessed() {
            return new RiskAssessed(caseId, "2026-1", any(RiskLevel.values()), false, FIRST, sealed(Purpose.RISK));
        }

        private FactsCorrected corrected() {
            return new FactsCorrected(
                    caseId, FIRST, false, sealed(Purpose.FACTS), sealed(Purpose.CORRECTION), counted ? facts() : null);
        }

        private ReferralMade referred() {
            var referral = new ReferralId(id());
            ServiceKind service = any(ServiceKind.values());
            waiting.put(referral, service);
            return new ReferralMade(
                    caseId,
                    referral,
                    Recipient.anyOf(service),
                    null,
                    new ConsentId(id()),
                    FIRST,
                    Set.of(),
                    Urgency.NORMAL,
                    FIRST,
                    Instant.EPOCH,
                    sealed(Purpose.SHARED),
                    null,
                    ReferralChannel.SYSTEM,
                    null,
                    null);
        }

        private Event settled() {
            if (waiting.isEmpty()) {
                return assessed();
            }
            ReferralId referral = waiting.keySet().iterator().next();
            waiting.remove(referral);
            return new ReferralSettled(
                    caseId, referral, any(ReferralState.COMPLETED, ReferralState.DECLINED), null, FIRST);
        }

        private Event endedOrBegunAgain() {
            open = !open;
            return open
                    ? new CaseReopened(caseId, any(ReopenReason.values()), FIRST)
                    : new CaseClosed(caseId, any(ClosureReason.values()), FIRST, sealed(Purpose.CLOSING));
        }

        /** A yes takes the facts along; a no takes one of the agreements back. */
        private Event asked() {
            if (!agreed.isEmpty() && random.nextBoolean()) {
                counted = agreed.size() > 1;
                return new ConsentWithdrawn(caseId, agreed.removeLast(), FIRST);
            }
            counted = true;
            return agreement(ConsentPurpose.STATISTICS, facts());
        }

        private ConsentGiven agreement(ConsentPurpose to, @Nullable Confidential<StatisticalFacts> facts) {
            var consent = new ConsentId(id());
            if (to == ConsentPurpose.STATISTICS) {
                agreed.add(consent);
            }
            return new ConsentGiven(
                    caseId,
                    consent,
                    ConsentGiver.SELF,
                    to,
                    null,
                    Set.of(),
                    FIRST,
                    null,
                    ConsentChannel.SIGNED_PAPER,
                    "2026-1",
                    sealed(Purpose.CONSENT),
                    null,
                    facts);
        }

        private Confidential<StatisticalFacts> facts() {
            byte[] coded = {any(FORMS.length), any(AGES.length), any(SEXES.length), any(PEOPLES.length)};
            return new Confidential<>(
                    quarter(LocalDate.ofInstant(at(minute), Deadlines.HERE)), Purpose.STATISTICS, coded);
        }
    }

    private void record(int minute, Id stream, Event fact) {
        long sequence = streams.merge(stream.value(), 0L, (before, zero) -> before + 1);
        all.add(new Recorded(fact, stream.value(), sequence, at(minute), null));
    }

    private static Instant at(int minute) {
        return FIRST.atStartOfDay(Deadlines.HERE).toInstant().plus(minute, ChronoUnit.MINUTES);
    }

    private <T> Confidential<T> sealed(Purpose purpose) {
        return new Confidential<>(new SubjectId(new UUID(0, 1)), purpose, words);
    }

    private PersonId anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private byte any(int of) {
        return (byte) random.nextInt(of);
    }

    @SafeVarargs
    private final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
