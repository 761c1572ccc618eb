package tincay.api.demonstration;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.Language;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralGroups;
import tincay.domain.codes.RevokeReason;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseCommand.TakeBackReferral;
import tincay.domain.supportcase.CaseCommand.WithdrawConsent;
import tincay.domain.supportcase.ConsentDetails;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.supportcase.SlipCode;
import tincay.domain.supportcase.TellingCommand.TellPartner;

/** What somebody agrees to share, what is sent, and what is taken back. */
final class Sharing {

    private static final Set<DataGroup> LEAST = EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT);
    private static final int DAYS = 90;

    private Sharing() {}

    /** To the service inside that counsels the people of this address. */
    static Verb refersToCounselling(String name, Urgency urgency) {
        return refers(name, tale -> Way.inside(tale.post.counselling(), urgency));
    }

    static Verb refersToLegalAid(String name, Urgency urgency) {
        return refers(name, tale -> Way.inside(Founding.LEGAL_AID, urgency));
    }

    /** To a partner outside: a slip where there is one, else a call. */
    static Verb refersOutside(String name, ServiceKind kind, Urgency urgency) {
        return refers(name, tale -> Way.outside(kind, urgency));
    }

    private static Verb refers(String name, Function<Tale, Way> ways) {
        return tale -> {
            Way way = ways.apply(tale);
            tale.ways.put(name, way);
            consent(tale, name, way);
            send(tale, name, way, way.urgency() == Urgency.EMERGENCY || way.channel() == ReferralChannel.PHONE);
        };
    }

    /** The same once more, resting on the same consent, though nobody called. */
    static Verb sendsWithoutCall(String name, String consent) {
        return tale -> {
            Way before = wayOf(tale, consent);
            send(
                    tale,
                    name,
                    consent,
                    new Way(before.kind(), before.channel(), Urgency.EMERGENCY, before.partner(), before.inside()),
                    false);
        };
    }

    static void consent(Tale tale, String name, Way way) {
        consent(tale, name, way, groups(way.kind()));
    }

    static void consent(Tale tale, String name, Way way, Set<DataGroup> groups) {
        var on = tale.today();
        var giver = tale.giver;
        tale.asks(pen -> new GiveConsent(
                tale.caseId,
                new ConsentId(tale.id("consent " + name)),
                giver,
                ConsentPurpose.REFERRAL,
                way.recipient(),
                groups,
                on,
                on.plusDays(DAYS),
                ConsentChannel.SPOKEN_WITH_WITNESS,
                true,
                Caring.CONSENT_TEXT,
                pen.seal(tale.survivor, Purpose.CONSENT, new ConsentDetails(Language.VI, "Người làm chứng mẫu")),
                tale.giver == ConsentGiver.SELF ? null : Caring.CONSENT_TEXT,
                null));
    }

    private static void send(Tale tale, String name, Way way, boolean called) {
        send(tale, name, name, way, called);
    }

    private static void send(Tale tale, String name, String consent, Way way, boolean called) {
        var on = tale.today();
        var at = tale.now().truncatedTo(ChronoUnit.MILLIS);
        SlipCode slip = way.isOutside() ? SlipCode.draw(tale.dice) : null;
        tale.asks(pen -> new MakeReferral(
                tale.caseId,
                referral(tale, name),
                way.recipient(),
                way.channel(),
                slip,
                new ConsentId(tale.id("consent " + consent)),
                groups(way.kind()),
                way.urgency(),
                on,
                at,
                pen.seal(tale.survivor, Purpose.SHARED, summary(way.kind())),
                called ? pen.seal(tale.survivor, Purpose.SHARED, new CallDetails("Người trực mẫu", "Đã hẹn")) : null));
    }

    static Verb withdraws(String consent) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new WithdrawConsent(tale.caseId, new ConsentId(tale.id("consent " + consent)), on));
        };
    }

    /** A partner outside hears that what it holds may no longer be used. */
    static Verb tellsPartner(String referral) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new TellPartner(tale.caseId, referral(tale, referral), on, Answering.heard(tale, pen)));
        };
    }

    static Verb takesBack(String referral, RevokeReason reason) {
        return tale -> {
            var on = tale.today();
            tale.asks(pen -> new TakeBackReferral(tale.caseId, referral(tale, referral), reason, on));
        };
    }

    /** Until the answer is owed, and a while longer. */
    static Verb nobodyAnswers(String referral) {
        return tale -> tale.passes(wayOf(tale, referral).urgency().answerDue().plus(Duration.ofHours(3)));
    }

    static ReferralId referral(Tale tale, String name) {
        return new ReferralId(tale.id("referral " + name));
    }

    static Way wayOf(Tale tale, String referral) {
        @Nullable Way way = tale.ways.get(referral);
        if (way == null) {
            throw new IllegalStateException("nothing was sent under that name");
        }
        return way;
    }

    private static Set<DataGroup> groups(ServiceKind kind) {
        Set<DataGroup> allowed = ReferralGroups.allowedFor(kind);
        return allowed.containsAll(LEAST) ? LEAST : EnumSet.of(DataGroup.FACTS);
    }

    private static SharedSummary summary(ServiceKind kind) {
        Map<DataGroup, Map<String, String>> shared = new EnumMap<>(DataGroup.class);
        groups(kind).forEach(group -> shared.put(group, Map.of()));
        return new SharedSummary(shared, "Cần người nghe và chỉ đường. Hẹn gặp ở trạm, đừng gọi về nhà.");
    }
}
