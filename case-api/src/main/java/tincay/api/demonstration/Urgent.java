package tincay.api.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import tincay.domain.codes.ContactMethod;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.NoConsentReason;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.UrgentThreat;
import tincay.domain.privacy.Purpose;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.supportcase.UrgentCommand.DeclineUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.JustifyUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.ReviewUrgentSharing;
import tincay.domain.supportcase.UrgentCommand.TellOfUrgentSharing;
import tincay.domain.supportcase.UrgentFinding;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.supportcase.UrgentTold;

/** What is shared with those who save a life before anybody can agree, and the second person who looks at it. */
final class Urgent {

    private static final Set<DataGroup> LEAST = EnumSet.of(DataGroup.IDENTITY, DataGroup.HEALTH);
    private static final Way HOSPITAL = Way.outside(ServiceKind.HEALTH, Urgency.EMERGENCY);

    private Urgent() {}

    /** Why it is shared with the hospital. */
    static Function<Pen, Command> justified(Tale tale, String sharing) {
        LocalDate on = tale.today();
        Instant at = tale.now().truncatedTo(ChronoUnit.MILLIS);
        var by = tale.actor();
        return pen -> new JustifyUrgentSharing(
                tale.caseId,
                id(tale, sharing),
                HOSPITAL.recipient(),
                LEAST,
                true,
                by,
                on,
                at,
                null,
                pen.seal(
                        tale.survivor,
                        Purpose.URGENT,
                        new UrgentReasons(
                                UrgentThreat.LIFE,
                                NoConsentReason.UNCONSCIOUS,
                                "Không đợi được, gọi 115 ngay.",
                                null)));
    }

    /** Sent resting on that alone, with a call. */
    static Verb sendsToHospital(String name) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now().truncatedTo(ChronoUnit.MILLIS);
            SlipCode slip = SlipCode.draw(tale.dice);
            Map<DataGroup, Map<String, String>> shared = new EnumMap<>(DataGroup.class);
            LEAST.forEach(group -> shared.put(group, Map.of()));
            tale.ways.put(name, HOSPITAL);
            tale.asks(pen -> new MakeReferral(
                    tale.caseId,
                    Sharing.referral(tale, name),
                    HOSPITAL.recipient(),
                    HOSPITAL.channel(),
                    slip,
                    null,
                    LEAST,
                    HOSPITAL.urgency(),
                    on,
                    at,
                    pen.seal(tale.survivor, Purpose.SHARED, new SharedSummary(shared, "Uống thuốc sâu, bất tỉnh.")),
                    pen.seal(tale.survivor, Purpose.SHARED, new CallDetails("Tổng đài 115", "Xe đang đến")),
                    id(tale, name)));
        };
    }

    /** Somebody else, having read the case, says whether that was right. */
    static Verb supervisorLooksAt(String sharing, ReviewResult result) {
        return tale -> Supervising.supervised(tale, (on, by) -> {
            Instant at = tale.now();
            return pen -> List.of(new ReviewUrgentSharing(
                    tale.caseId,
                    id(tale, sharing),
                    by,
                    result,
                    on,
                    at,
                    pen.seal(tale.survivor, Purpose.URGENT, new UrgentFinding("Đã xem và hỏi lại."))));
        });
    }

    /** She hears what had been shared before she could be asked. */
    static Verb isToldOfIt(String sharing) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new TellOfUrgentSharing(
                    tale.caseId,
                    id(tale, sharing),
                    on,
                    pen.seal(tale.survivor, Purpose.URGENT, new UrgentTold(ContactMethod.VISIT))));
        };
    }

    /** Asked at last, she agrees: what was sent goes on, resting on that. */
    static Verb agreesToGoOn(String sharing) {
        return tale -> Sharing.consent(tale, "after " + sharing, HOSPITAL, LEAST);
    }

    /** Asked at last, she does not agree. */
    static Verb doesNotAgree(String sharing) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(_ -> new DeclineUrgentSharing(tale.caseId, id(tale, sharing), on));
        };
    }

    private static UrgentSharingId id(Tale tale, String sharing) {
        return new UrgentSharingId(tale.id("urgent " + sharing));
    }
}
