package tincay.api.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralId;
import tincay.domain.referral.Report;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.Informant;

/** What becomes of a referral; a service inside answers itself, what a partner outside replied is entered by the sender. */
final class Answering {

    private Answering() {}

    static Verb accepts(String referral) {
        return answers(referral, (id, on, _, heard) -> new AcceptReferral(id, on, heard));
    }

    static Verb declines(String referral, DeclineReason because) {
        return answers(referral, (id, on, _, heard) -> new DeclineReferral(id, because, on, heard));
    }

    static Verb fixesAppointment(String referral, int inDays) {
        return tale -> {
            Instant meeting = tale.now().plus(Duration.ofDays(inDays));
            answers(referral, (id, on, _, heard) -> new MakeAppointment(id, on, meeting, heard))
                    .in(tale);
        };
    }

    static Verb serves(String referral) {
        return answers(referral, (id, on, _, heard) -> new GiveService(id, on, null, heard));
    }

    static Verb saysAbsent(String referral) {
        return answers(referral, (id, on, _, heard) -> new RecordAbsence(id, on, heard));
    }

    static Verb completes(String referral, ReferralOutcome outcome) {
        return answers(referral, (id, on, _, heard) -> new CompleteReferral(id, on, outcome, null, heard));
    }

    /** With some words for the sender. */
    static Verb reports(String referral, ReferralOutcome outcome) {
        return answers(referral, (id, on, words, heard) -> new CompleteReferral(id, on, outcome, words, heard));
    }

    /** A partner outside asks to be called back. */
    static Verb callsBack(String referral) {
        return tale -> {
            LocalDate on = tale.today();
            tale.asks(pen -> new NoteCallBack(Sharing.referral(tale, referral), on, heard(tale, pen)));
        };
    }

    /** The sender waited long enough. */
    static Verb endsUnanswered(String referral) {
        return tale -> {
            LocalDate on = tale.today();
            Instant at = tale.now();
            tale.asks(pen -> new EndUnanswered(Sharing.referral(tale, referral), on, at));
        };
    }

    /** One answer in the making. */
    private interface Reply {
        ReferralCommand of(ReferralId referral, LocalDate on, Confidential<Report> words, @Nullable Heard heard);
    }

    private static Verb answers(String name, Reply reply) {
        return tale -> {
            Way way = Sharing.wayOf(tale, name);
            Counselling inside = way.inside();
            LocalDate on = tale.today();
            tale.does(
                    inside == null ? tale.actor() : inside.counsellor(),
                    pen -> List.of(reply.of(
                            Sharing.referral(tale, name),
                            on,
                            pen.seal(tale.survivor, Purpose.REPORT, new Report("Đã gặp ba lần, đỡ lo hơn trước.")),
                            inside == null ? heard(tale, pen) : null)));
        };
    }

    static Heard heard(Tale tale, Pen pen) {
        return new Heard(
                ReferralChannel.PHONE, pen.seal(tale.survivor, Purpose.REPLY, new Informant("Người trực mẫu")));
    }
}
