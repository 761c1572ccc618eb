package tincay.api.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.BasicNeed;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.InjuryNow;
import tincay.domain.codes.PersonRole;
import tincay.domain.codes.Representative;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.YesNo;
import tincay.domain.person.DetailsReason;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonCommand.CorrectDetails;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseCommand.PermitEntry;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.ChildrenTold;
import tincay.domain.supportcase.CorrectionCommand.CorrectFacts;
import tincay.domain.supportcase.CorrectionReason;
import tincay.domain.supportcase.HealthTold;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.PeopleCommand.AddPerson;
import tincay.domain.supportcase.PeopleCommand.NameRepresentative;
import tincay.domain.supportcase.PeopleCommand.RecordAnswers;
import tincay.domain.supportcase.PeopleEvent.RepresentativeNamed.RepresentativeKind;
import tincay.domain.supportcase.PerpetratorTold;
import tincay.domain.supportcase.RiskTold;
import tincay.domain.supportcase.Wish;

/** What is told beyond the minimum: who else there is, what more happened, and what was written down wrongly. */
final class Besides {

    private Besides() {}

    /** A child was harmed as well. */
    static Verb tellsOfChildHarm(String whereNow, String wish) {
        return tells(YesNo.YES, whereNow, wish);
    }

    static Verb tellsMore(String whereNow, String wish) {
        return tells(null, whereNow, wish);
    }

    private static Verb tells(@Nullable YesNo childHarmed, String whereNow, String wish) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            var needs = new NeedsTold(EnumSet.of(BasicNeed.CLOTHES, BasicNeed.SLEEP), null);
            tale.asks(pen -> new RecordAnswers(
                    tale.caseId,
                    on,
                    null,
                    childHarmed == YesNo.YES,
                    at,
                    pen.seal(tale.survivor, Purpose.RISK, new RiskTold(YesNo.NO, null)),
                    pen.seal(tale.survivor, Purpose.HEALTH, new HealthTold(InjuryNow.MINOR, null)),
                    pen.seal(tale.survivor, Purpose.FACTS, needs),
                    childHarmed == null
                            ? null
                            : pen.seal(tale.survivor, Purpose.CHILDREN, new ChildrenTold(YesNo.NO, null, childHarmed)),
                    pen.seal(tale.survivor, Purpose.PERPETRATOR, new PerpetratorTold(whereNow)),
                    pen.seal(tale.survivor, Purpose.ACCOUNT, new Wish(wish))));
        };
    }

    /** Somebody else of the case, by name. */
    static Verb alsoThereIs(PersonRole role, String fullName, int age) {
        return tale -> {
            LocalDate on = tale.today();
            var person = new PersonId(tale.id("also " + role));
            tale.does(
                    tale.actor(),
                    pen -> List.of(
                            new AddPerson(tale.caseId, person, role, on),
                            Arriving.register(person, fullName, on.getYear() - age, null, pen)));
        };
    }

    /** Who is to speak for a child. */
    static Verb isRepresentedBy(Representative kind) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new NameRepresentative(
                    tale.caseId,
                    null,
                    kind.isSafe(),
                    on,
                    pen.seal(tale.survivor, Purpose.FACTS, new RepresentativeKind(kind))));
        };
    }

    /** Whoever was named agrees to something in the child's place. */
    static Verb representativeAgrees(String name, ServiceKind to) {
        return tale -> {
            ConsentGiver before = tale.giver;
            tale.giver = ConsentGiver.REPRESENTATIVE;
            Sharing.consent(tale, name, Way.outside(to, Urgency.NORMAL));
            tale.giver = before;
        };
    }

    /** The facts as they should have been written down. */
    static Verb correctsFacts(Survivor right) {
        return tale -> {
            LocalDate on = tale.today();
            CaseFacts facts = right.facts(tale.post.communeOn(on));
            tale.asks(pen -> new CorrectFacts(
                    tale.caseId,
                    on,
                    right.isMinor(),
                    pen.seal(tale.survivor, Purpose.FACTS, facts),
                    pen.seal(tale.survivor, Purpose.CORRECTION, new CorrectionReason("Nghe nhầm lúc đầu.")),
                    pen.forCounting(tale.caseId, tale.survivor, facts, on)));
        };
    }

    /** The name and the year of birth as they should have been written down. */
    static Verb correctsName(String fullName, int birthYear) {
        return tale -> {
            var permit = new PermitEntry(tale.caseId, tale.today());
            tale.does(
                    tale.actor(),
                    pen -> List.of(
                            permit,
                            new CorrectDetails(
                                    tale.survivor,
                                    pen.seal(
                                            tale.survivor,
                                            Purpose.IDENTITY,
                                            new Identity(fullName, null, null, birthYear)),
                                    null,
                                    null,
                                    pen.seal(tale.survivor, Purpose.CORRECTION, new DetailsReason("Xem lại giấy tờ."))),
                            permit));
        };
    }
}
