package tincay.api.counselling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Admission;
import tincay.api.privacy.Sealing;
import tincay.domain.access.Hidden;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralId;
import tincay.domain.referral.Report;
import tincay.domain.supportcase.Heard;
import tincay.domain.supportcase.Informant;
import tincay.projections.referralinbox.ReferralInbox;

/**
 * What is answered to a referral and reported back: by the counsellor, or, for a partner outside, by the sender's staff, who say
 * how they heard it. Reports and who said it are sealed under the survivor's key.
 */
@Component
public class AnswerReferral {

    private final Admission admission;
    private final ReferralInbox inbox;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    AnswerReferral(Admission admission, ReferralInbox inbox, Sealing sealing, CommandDesk desk, Clock clock) {
        this.admission = admission;
        this.inbox = inbox;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** How a partner's reply was heard, and who said it. */
    public record Source(
            @NotNull ReferralChannel by,
            @NotBlank @Size(max = 120) String who) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** The day something happened; today when left out. */
    public record Day(
            @PastOrPresent @Nullable LocalDate on,
            @Valid @Nullable Source heard) {}

    /** Why the referral was not taken on. */
    public record Decline(
            @NotNull DeclineReason reason,
            @PastOrPresent @Nullable LocalDate on,
            @Valid @Nullable Source heard) {}

    /** When receiver and survivor will meet. */
    public record Appointment(
            @NotNull OffsetDateTime meetingAt,
            @PastOrPresent @Nullable LocalDate on,
            @Valid @Nullable Source heard) {}

    /** What was done, and goes on. */
    public record Help(
            @Size(max = 8000) @Nullable String report,
            @PastOrPresent @Nullable LocalDate on,
            @Valid @Nullable Source heard) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** How it ended. */
    public record End(
            @NotNull ReferralOutcome outcome,
            @Size(max = 8000) @Nullable String report,
            @PastOrPresent @Nullable LocalDate on,
            @Valid @Nullable Source heard) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** That a partner asks to be called. */
    public record CallBack(
            @PastOrPresent @Nullable LocalDate on,
            @NotNull @Valid Source heard) {}

    public Answer accept(ReferralId referral, Day answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        return perform(call, new AcceptReferral(referral, day(answer.on()), heard));
    }

    public Answer decline(ReferralId referral, Decline answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        return perform(call, new DeclineReferral(referral, answer.reason(), day(answer.on()), heard));
    }

    public Answer appoint(ReferralId referral, Appointment answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        return perform(
                call,
                new MakeAppointment(
                        referral, day(answer.on()), answer.meetingAt().toInstant(), heard));
    }

    public Answer help(ReferralId referral, Help answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        Confidential<Report> report = report(referral, answer.report(), call);
        return perform(call, new GiveService(referral, day(answer.on()), report, heard));
    }

    public Answer absent(ReferralId referral, Day answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        return perform(call, new RecordAbsence(referral, day(answer.on()), heard));
    }

    public Answer complete(ReferralId referral, End answer, Call call) {
        Heard heard = heard(referral, answer.heard(), call);
        Confidential<Report> report = report(referral, answer.report(), call);
        return perform(call, new CompleteReferral(referral, day(answer.on()), answer.outcome(), report, heard));
    }

    public Answer callBack(ReferralId referral, CallBack answer, Call call) {
        return perform(call, new NoteCallBack(referral, day(answer.on()), sealed(referral, answer.heard(), call)));
    }

    private @Nullable Heard heard(ReferralId referral, @Nullable Source source, Call call) {
        return source == null ? null : sealed(referral, source, call);
    }

    private Heard sealed(ReferralId referral, Source source, Call call) {
        new Checks()
                .fault(source.by() == ReferralChannel.SYSTEM, "heard.by", "field.not-allowed")
                .done();
        return new Heard(
                source.by(), sealing.seal(subjectOf(referral, call), Purpose.REPLY, new Informant(source.who())));
    }

    private @Nullable Confidential<Report> report(ReferralId referral, @Nullable String text, Call call) {
        return text == null || text.isBlank()
                ? null
                : sealing.seal(subjectOf(referral, call), Purpose.REPORT, new Report(text));
    }

    private SubjectId subjectOf(ReferralId referral, Call call) {
        admission.toAnswer(call.worker(), referral);
        return inbox.subjectOf(referral).orElseThrow(Hidden::new);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private Answer perform(Call call, ReferralCommand answer) {
        String path = "/api/v1/referrals/" + PrefixedIds.of(answer.referralId());
        return desk.perform(call, List.of(answer), version -> new Answer(201, path, version, Map.of()));
    }
}
