package tincay.api.counselling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.referral.ReferralId;
import tincay.domain.referral.Report;

/** What a counsellor answers and reports; reports are sealed under the survivor's key. */
@Component
class AnswerReferral {

    private final OpenReferral referrals;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    AnswerReferral(OpenReferral referrals, Sealing sealing, CommandDesk desk, Clock clock) {
        this.referrals = referrals;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** The day something happened; today when left out. */
    record Day(@PastOrPresent @Nullable LocalDate on) {}

    /** Why the referral was not taken on. */
    record Decline(
            @NotNull DeclineReason reason,
            @PastOrPresent @Nullable LocalDate on) {}

    /** When counsellor and survivor will meet. */
    record Appointment(
            @NotNull OffsetDateTime meetingAt,
            @PastOrPresent @Nullable LocalDate on) {}

    /** What was done, and goes on. */
    record Help(
            @Size(max = 8000) @Nullable String report,
            @PastOrPresent @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** How it ended. */
    record End(
            @NotNull ReferralOutcome outcome,
            @Size(max = 8000) @Nullable String report,
            @PastOrPresent @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Answer accept(ReferralId referral, Day answer, Call call) {
        return perform(call, on -> new AcceptReferral(referral, on), answer.on());
    }

    Answer decline(ReferralId referral, Decline answer, Call call) {
        return perform(call, on -> new DeclineReferral(referral, answer.reason(), on), answer.on());
    }

    Answer appoint(ReferralId referral, Appointment answer, Call call) {
        return perform(
                call, on -> new MakeAppointment(referral, on, answer.meetingAt().toInstant()), answer.on());
    }

    Answer help(ReferralId referral, Help answer, Call call) {
        Confidential<Report> report = report(referral, answer.report(), call);
        return perform(call, on -> new GiveService(referral, on, report), answer.on());
    }

    Answer absent(ReferralId referral, Day answer, Call call) {
        return perform(call, on -> new RecordAbsence(referral, on), answer.on());
    }

    Answer complete(ReferralId referral, End answer, Call call) {
        Confidential<Report> report = report(referral, answer.report(), call);
        return perform(call, on -> new CompleteReferral(referral, on, answer.outcome(), report), answer.on());
    }

    private @Nullable Confidential<Report> report(ReferralId referral, @Nullable String text, Call call) {
        return text == null || text.isBlank()
                ? null
                : sealing.seal(
                        referrals.sealed(call.worker(), referral).shared().subject(), Purpose.REPORT, new Report(text));
    }

    private Answer perform(Call call, Function<LocalDate, ReferralCommand> command, @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        ReferralCommand answer = command.apply(day);
        String path = "/api/v1/referrals/" + PrefixedIds.of(answer.referralId());
        return desk.perform(call, List.of(answer), version -> new Answer(201, path, version, Map.of()));
    }
}
