package tincay.api.demonstration;

import static tincay.api.demonstration.Answering.accepts;
import static tincay.api.demonstration.Answering.declines;
import static tincay.api.demonstration.Answering.fixesAppointment;
import static tincay.api.demonstration.Answering.reports;
import static tincay.api.demonstration.Answering.saysAbsent;
import static tincay.api.demonstration.Answering.serves;
import static tincay.api.demonstration.Arriving.cameDaysAgo;
import static tincay.api.demonstration.Arriving.comes;
import static tincay.api.demonstration.Caring.assesses;
import static tincay.api.demonstration.Caring.followsUp;
import static tincay.api.demonstration.Caring.missesFollowUp;
import static tincay.api.demonstration.Caring.notes;
import static tincay.api.demonstration.Caring.plansFollowUp;
import static tincay.api.demonstration.Caring.plansSafety;
import static tincay.api.demonstration.Caring.supports;
import static tincay.api.demonstration.Caring.tellsCommune;
import static tincay.api.demonstration.Ending.closes;
import static tincay.api.demonstration.Ending.proposesToClose;
import static tincay.api.demonstration.Ending.supervisorApproves;
import static tincay.api.demonstration.Moving.caseIsDeclined;
import static tincay.api.demonstration.Moving.caseIsTaken;
import static tincay.api.demonstration.Moving.offersCase;
import static tincay.api.demonstration.Moving.takesOfferBack;
import static tincay.api.demonstration.Passing.at;
import static tincay.api.demonstration.Passing.dayTime;
import static tincay.api.demonstration.Sharing.nobodyAnswers;
import static tincay.api.demonstration.Sharing.refersOutside;
import static tincay.api.demonstration.Sharing.refersToCounselling;
import static tincay.api.demonstration.Sharing.refersToLegalAid;
import static tincay.api.demonstration.Sheltering.leaves;
import static tincay.api.demonstration.Sheltering.looksAtPlace;
import static tincay.api.demonstration.Sheltering.stays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.FollowUpOutcome;
import tincay.domain.codes.MissedBecause;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayKind;
import tincay.domain.codes.SupportKind;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferReason;
import tincay.domain.codes.Urgency;

/** A case as most are, drawn at random: what is done, how soon, and how it ends. */
final class Ordinary implements Situation {

    private static final List<ServiceKind> OUTSIDE = List.of(
            ServiceKind.HEALTH,
            ServiceKind.HEALTH,
            ServiceKind.SOCIAL_ASSISTANCE,
            ServiceKind.LIVELIHOOD,
            ServiceKind.POLICE,
            ServiceKind.LEGAL_AID);

    private final SplittableRandom dice;
    private final List<Verb> told = new ArrayList<>();

    Ordinary(long seed) {
        dice = new SplittableRandom(seed);
    }

    @Override
    public String tag() {
        return "ordinary";
    }

    @Override
    public List<Verb> told() {
        Survivor who = OrdinaryPerson.drawn(dice);
        boolean high = chance(18);
        told.add(at(6 + dice.nextInt(15), dice.nextInt(60)));
        told.add(chance(12) ? cameDaysAgo(1 + dice.nextInt(3), who) : comes(who));
        firstDays(high);
        if (chance(high ? 35 : 8)) {
            told.add(stays("stay", chance(70) ? StayKind.HOUSEHOLD : StayKind.KIN_OR_FRIEND));
            for (int looks = dice.nextInt(4); looks > 0; looks--) {
                told.add(dayTime(chance(80) ? 3 : 8));
                told.add(looksAtPlace("stay"));
            }
            told.add(dayTime(1 + dice.nextInt(3)));
            told.add(leaves("stay", chance(50) ? StayEnd.KIN : StayEnd.HOME_BY_CHOICE));
        }
        int referrals = high ? 1 + dice.nextInt(2) : chance(55) ? 1 : 0;
        for (int i = 0; i < referrals; i++) {
            referral("help " + i, high);
        }
        if (chance(4)) {
            transfer();
        }
        afterwards(high);
        end(high);
        return List.copyOf(told);
    }

    private void firstDays(boolean high) {
        if (chance(8)) {
            told.add(dayTime(1 + dice.nextInt(3)));
        }
        told.add(assessed(high));
        if (chance(9)) {
            told.add(dayTime(1 + dice.nextInt(4)));
        }
        told.add(tellsCommune());
        if (chance(80)) {
            told.add(plansSafety());
        }
        if (chance(60)) {
            told.add(supports(chance(50) ? SupportKind.LISTENING : SupportKind.LEGAL_INFORMATION));
        }
    }

    private Verb assessed(boolean high) {
        return high ? assesses("threatToKill", "injured") : assesses(answers());
    }

    private String[] answers() {
        return chance(40)
                ? new String[] {"controlling", "isolated", "injured"}
                : chance(50) ? new String[] {"moneyControlled", "alcoholDrugs"} : new String[] {"injured"};
    }

    private void referral(String name, boolean high) {
        Urgency urgency = high ? Urgency.URGENT : Urgency.NORMAL;
        int to = dice.nextInt(100);
        told.add(
                to < 45
                        ? refersToCounselling(name, urgency)
                        : to < 60
                                ? refersToLegalAid(name, urgency)
                                : refersOutside(name, InventedNames.one(OUTSIDE, dice), urgency));
        told.add(
                chance(12)
                        ? nobodyAnswers(name)
                        : tale -> tale.passes(urgency.answerDue().dividedBy(2)));
        int answer = dice.nextInt(100);
        if (answer < 8) {
            told.add(declines(name, chance(50) ? DeclineReason.NO_CAPACITY : DeclineReason.OUT_OF_AREA));
            return;
        }
        told.add(accepts(name));
        if (chance(50)) {
            told.add(fixesAppointment(name, 3));
        }
        told.add(dayTime(3 + dice.nextInt(9)));
        if (answer < 16) {
            told.add(saysAbsent(name));
            return;
        }
        told.add(serves(name));
        told.add(dayTime(2 + dice.nextInt(20)));
        told.add(reports(name, chance(70) ? ReferralOutcome.NEEDS_MET : ReferralOutcome.PARTLY_MET));
    }

    private void transfer() {
        told.add(offersCase("away", 1 + dice.nextInt(9), TransferReason.MOVED));
        told.add(dayTime(1 + dice.nextInt(3)));
        told.add(
                chance(70)
                        ? caseIsTaken("away")
                        : chance(50) ? caseIsDeclined("away", TransferDeclined.NO_CAPACITY) : takesOfferBack("away"));
    }

    private void afterwards(boolean high) {
        if (chance(high ? 95 : 70)) {
            told.add(assessed(high));
        }
        if (high || chance(40)) {
            told.add(plansFollowUp("after", 7));
            told.add(dayTime(chance(80) ? 7 : 12));
            told.add(
                    chance(85)
                            ? followsUp("after", chance(75) ? FollowUpOutcome.SAFE : FollowUpOutcome.NEEDS_HELP)
                            : missesFollowUp("after", MissedBecause.WEATHER_OR_ROAD));
        }
        if (chance(30)) {
            told.add(notes("call", NoteKind.CALL, "Gọi hỏi thăm, mọi chuyện yên."));
        }
    }

    private void end(boolean high) {
        int how = dice.nextInt(100);
        ClosureReason reason = how < 68
                ? ClosureReason.NEEDS_MET
                : how < 84
                        ? ClosureReason.SURVIVORS_WISH
                        : how < 92 ? ClosureReason.CONTACT_LOST : ClosureReason.MOVED_AWAY;
        told.add(dayTime(reason == ClosureReason.CONTACT_LOST ? 33 : 3 + dice.nextInt(15)));
        if (high) {
            told.add(proposesToClose(reason));
            told.add(tale -> tale.passes(Duration.ofHours(2 + dice.nextInt(30))));
            told.add(supervisorApproves());
        } else {
            told.add(closes(reason));
        }
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }
}
