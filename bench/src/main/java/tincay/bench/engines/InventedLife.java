package tincay.bench.engines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.ReopenReason;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.duty.Deadlines;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseEvent;
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

/** One case that never was, event by event on the days they are recorded; what people wrote is sealed, nothing is decided. */
final class InventedLife {

    private enum Step {
        OPENED,
        AGREED,
        ASSESSED,
        REFERRED,
        SETTLED,
        CORRECTED,
        CLOSED,
        REOPENED,
        WITHDREW
    }

    private record Planned(int day, Step step) {}

    private final SplittableRandom random;
    private final SealedFacts sealed;
    private final CaseId caseId;
    private final PersonId person;
    private final List<PersonId> children;
    private final AddressId address;
    private final ConsentId consent;
    private final ReferralId referral;
    private final boolean counted;
    private final List<Planned> planned = new ArrayList<>();
    private int told;

    InventedLife(
            SplittableRandom random,
            SealedFacts sealed,
            PersonId person,
            @Nullable PersonId child,
            AddressId address,
            int day) {
        this.random = random;
        this.sealed = sealed;
        this.caseId = new CaseId(id());
        this.person = person;
        this.children = child == null ? List.of() : List.of(child);
        this.address = address;
        this.consent = new ConsentId(id());
        this.referral = new ReferralId(id());
        this.counted = mostly(90);
        plan(day);
    }

    private void plan(int day) {
        planned.add(new Planned(day, Step.OPENED));
        add(counted, Step.AGREED, day);
        add(mostly(90), Step.ASSESSED, day + random.nextInt(3));
        if (mostly(60)) {
            int referred = day + random.nextInt(6);
            add(true, Step.REFERRED, referred);
            add(mostly(90), Step.SETTLED, referred + random.nextInt(5, 20));
        }
        add(mostly(8), Step.CORRECTED, day + random.nextInt(1, 12));
        if (mostly(75)) {
            int closed = day + random.nextInt(10, 60);
            add(true, Step.CLOSED, closed);
            add(mostly(5), Step.REOPENED, closed + random.nextInt(5, 30));
        }
        add(counted && mostly(2), Step.WITHDREW, day + random.nextInt(1, 40));
        planned.sort(Comparator.comparingInt(Planned::day));
    }

    private void add(boolean happens, Step step, int day) {
        if (happens) {
            planned.add(new Planned(day, step));
        }
    }

    CaseId caseId() {
        return caseId;
    }

    /** The number of what comes next in its stream. */
    int seq() {
        return told;
    }

    /** The day of what comes next, counted from the first of all; none if nothing does. */
    int nextDay() {
        return told < planned.size() ? planned.get(told).day() : Integer.MAX_VALUE;
    }

    /** What comes next, on its day. */
    CaseEvent tell(LocalDate on) {
        return switch (planned.get(told++).step()) {
            case OPENED -> opened(on);
            case AGREED -> agreed(on);
            case ASSESSED ->
                new RiskAssessed(caseId, "2026-1", any(RiskLevel.values()), false, on, sealed.words(Purpose.RISK));
            case REFERRED -> referred(on);
            case SETTLED ->
                new ReferralSettled(caseId, referral, any(ReferralState.COMPLETED, ReferralState.DECLINED), null, on);
            case CORRECTED ->
                new FactsCorrected(
                        caseId,
                        on,
                        false,
                        sealed.words(Purpose.FACTS),
                        sealed.words(Purpose.CORRECTION),
                        counted ? sealed.counted(on, random) : null);
            case CLOSED -> new CaseClosed(caseId, any(ClosureReason.values()), on, sealed.words(Purpose.CLOSING));
            case REOPENED -> new CaseReopened(caseId, any(ReopenReason.values()), on);
            case WITHDREW -> new ConsentWithdrawn(caseId, consent, on);
        };
    }

    private CaseOpened opened(LocalDate on) {
        return new CaseOpened(
                caseId,
                CaseNumber.draw(random),
                address,
                person,
                children,
                null,
                on,
                any(BroughtBy.values()),
                false,
                sealed.words(Purpose.FACTS),
                sealed.words(Purpose.ACCOUNT),
                sealed.words(Purpose.CONTACT),
                counted ? sealed.counted(on, random) : null);
    }

    private ConsentGiven agreed(LocalDate on) {
        return new ConsentGiven(
                caseId,
                consent,
                ConsentGiver.SELF,
                ConsentPurpose.STATISTICS,
                null,
                Set.of(),
                on,
                null,
                ConsentChannel.SIGNED_PAPER,
                "2026-1",
                sealed.words(Purpose.CONSENT));
    }

    private ReferralMade referred(LocalDate on) {
        return new ReferralMade(
                caseId,
                referral,
                Recipient.anyOf(any(ServiceKind.values())),
                null,
                consent,
                on.plusYears(1),
                Set.of(DataGroup.IDENTITY, DataGroup.CONTACT),
                Urgency.NORMAL,
                on,
                on.atStartOfDay(Deadlines.HERE).toInstant(),
                sealed.words(Purpose.SHARED),
                null,
                ReferralChannel.SYSTEM,
                null,
                null);
    }

    private boolean mostly(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    private final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
