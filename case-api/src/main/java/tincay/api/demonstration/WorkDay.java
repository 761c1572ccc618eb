package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.completes;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.plansFollowUp;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Passing.hours;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sheltering.asksToKeepAway;
import static tincay.api.demonstration.Sheltering.isOrdered;
import static tincay.api.demonstration.Sheltering.stays;
import static tincay.api.demonstration.Survivor.woman;

import java.time.Duration;
import java.util.List;

import tincay.domain.codes.BroughtBy;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.Relation;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.Urgency;
import tincay.domain.codes.ViolenceForm;

/**
 * What the people of the demonstration find on their desks: somebody who has just come, things due today and things that
 * were missed, referrals that wait for an answer, an end that waits for the supervisor.
 */
final class WorkDay {

    /**
     * One case on a desk.
     *
     * @param before how long before the history ends it begins
     */
    record OnDesk(String name, Duration before, List<Verb> told) {}

    private WorkDay() {}

    /** At Hoa Ban. */
    static List<OnDesk> hoaBan() {
        return List.of(
                justCome(), highNotReferred(), communeNotTold(), urgentUnanswered(), staysWithAHost(), endProposed());
    }

    /** At Suối Mơ. */
    static List<OnDesk> suoiMo() {
        return List.of(aChild(), waitsForTheStation(), counselled());
    }

    private static OnDesk justCome() {
        return new OnDesk(
                "just come",
                Duration.ofHours(2),
                List.of(comes(woman("Nguyễn Thị Hậu", 28, Relation.HUSBAND, ViolenceForm.PHYSICAL, "beating_or_injury")
                        .comes(BroughtBy.NEIGHBOUR, 4))));
    }

    private static OnDesk highNotReferred() {
        return new OnDesk(
                "high, not referred",
                Duration.ofHours(26),
                List.of(
                        comes(woman(
                                "Bùi Thị Nhạn",
                                34,
                                Relation.EX_HUSBAND,
                                ViolenceForm.PHYSICAL,
                                "threat_to_life_or_health")),
                        assesses("weapon", "worseAfterLeaving"),
                        tellsCommune(),
                        asksToKeepAway("order"),
                        hours(9),
                        isOrdered("order", 3)));
    }

    private static OnDesk communeNotTold() {
        return new OnDesk(
                "commune not told",
                Duration.ofDays(4),
                List.of(
                        comes(woman("Đinh Thị Sợi", 47, Relation.HUSBAND, ViolenceForm.ECONOMIC, "control_of_income")),
                        assesses("moneyControlled", "needsThatPerson"),
                        refersToCounselling("talks", Urgency.NORMAL)));
    }

    private static OnDesk urgentUnanswered() {
        return new OnDesk(
                "urgent, unanswered",
                Duration.ofHours(31),
                List.of(
                        comes(woman(
                                "Quách Thị Dần",
                                39,
                                Relation.HUSBAND,
                                ViolenceForm.PSYCHOLOGICAL,
                                "insult_humiliation")),
                        assesses("afraidForLife", "following"),
                        tellsCommune(),
                        refersToCounselling("talks", Urgency.URGENT)));
    }

    private static OnDesk staysWithAHost() {
        return new OnDesk(
                "stays with a host",
                Duration.ofDays(8),
                List.of(
                        comes(woman(
                                        "Hà Thị Lụa",
                                        30,
                                        Relation.COHABITING_PARTNER,
                                        ViolenceForm.PHYSICAL,
                                        "beating_or_injury")
                                .comes(BroughtBy.SELF, 6, 1)),
                        assesses("injured", "isolated", "controlling"),
                        tellsCommune(),
                        stays("host", StayKind.HOUSEHOLD),
                        plansFollowUp("week", 8),
                        refersToCounselling("talks", Urgency.NORMAL),
                        dayTime(1),
                        accepts("talks"),
                        plansSafety()));
    }

    private static OnDesk endProposed() {
        return new OnDesk(
                "end proposed",
                Duration.ofDays(45),
                List.of(
                        comes(woman(
                                "Triệu Thị Phin", 41, Relation.HUSBAND, ViolenceForm.PHYSICAL, "beating_or_injury")),
                        assesses("strangled", "injured"),
                        tellsCommune(),
                        refersOutside("station", ServiceKind.HEALTH, Urgency.URGENT),
                        hours(3),
                        accepts("station"),
                        plansSafety(),
                        dayTime(20),
                        completes("station", ReferralOutcome.NEEDS_MET),
                        dayTime(22),
                        proposesToClose(ClosureReason.NEEDS_MET)));
    }

    private static OnDesk aChild() {
        return new OnDesk(
                "a child",
                Duration.ofHours(7),
                List.of(
                        comes(woman("Lê Thị Na", 15, Relation.FATHER, ViolenceForm.PHYSICAL, "beating_or_injury")
                                .comes(BroughtBy.SCHOOL)),
                        assesses("injured", "violentToOthers")));
    }

    private static OnDesk waitsForTheStation() {
        return new OnDesk(
                "waits for the station",
                Duration.ofDays(2),
                List.of(
                        comes(woman(
                                "Phùng Thị Mây", 26, Relation.HUSBAND, ViolenceForm.PHYSICAL, "injury_with_implement")),
                        assesses("injured", "alcoholDrugs"),
                        tellsCommune(),
                        refersOutside("station", ServiceKind.HEALTH, Urgency.NORMAL)));
    }

    private static OnDesk counselled() {
        return new OnDesk(
                "counselled",
                Duration.ofDays(12),
                List.of(
                        comes(woman(
                                "Dương Thị Khuyên",
                                51,
                                Relation.HUSBAND,
                                ViolenceForm.PSYCHOLOGICAL,
                                "insult_humiliation")),
                        assesses("separating"),
                        tellsCommune(),
                        refersToCounselling("talks", Urgency.NORMAL),
                        dayTime(2),
                        accepts("talks"),
                        plansFollowUp("two weeks", 14)));
    }
}
