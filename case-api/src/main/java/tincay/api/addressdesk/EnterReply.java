package tincay.api.addressdesk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.counselling.AnswerReferral;
import tincay.api.counselling.AnswerReferral.Appointment;
import tincay.api.counselling.AnswerReferral.CallBack;
import tincay.api.counselling.AnswerReferral.Day;
import tincay.api.counselling.AnswerReferral.Decline;
import tincay.api.counselling.AnswerReferral.End;
import tincay.api.counselling.AnswerReferral.Help;
import tincay.api.counselling.AnswerReferral.Source;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.http.Checks;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReplyCode;
import tincay.domain.referral.ReferralId;

/** Enters what a partner outside replied, by the letter ticked on the slip or read out on the telephone. */
@Component
class EnterReply {

    private final AnswerReferral referrals;

    EnterReply(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** A reply as it stands on the slip: what a letter needs beside it is asked for that letter only. */
    record Reply(
            @NotNull ReplyCode reply,
            @PastOrPresent @Nullable LocalDate on,
            @NotNull @Valid Source heard,
            @Nullable OffsetDateTime meetingAt,
            @Nullable ReferralOutcome outcome,
            @Nullable DeclineReason reason,
            @Size(max = 8000) @Nullable String report) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Answer enter(ReferralId referral, Reply reply, Call call) {
        Source heard = reply.heard();
        LocalDate on = reply.on();
        return switch (reply.reply()) {
            case A -> referrals.accept(referral, new Day(on, heard), call);
            case B ->
                referrals.appoint(referral, new Appointment(needed("meetingAt", reply.meetingAt()), on, heard), call);
            case C -> referrals.help(referral, new Help(reply.report(), on, heard), call);
            case D ->
                referrals.complete(
                        referral, new End(needed("outcome", reply.outcome()), reply.report(), on, heard), call);
            case E -> referrals.decline(referral, new Decline(needed("reason", reply.reason()), on, heard), call);
            case F -> referrals.absent(referral, new Day(on, heard), call);
            case G -> referrals.callBack(referral, new CallBack(on, heard), call);
        };
    }

    private static <T> T needed(String field, @Nullable T value) {
        new Checks().required(field, value).done();
        return requireNonNull(value);
    }
}
