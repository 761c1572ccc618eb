package tincay.api.addressdesk;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.Replied;
import tincay.api.addressdesk.OpenCaseFile.Reported;
import tincay.api.privacy.Shown;
import tincay.api.privacy.ShownWords;
import tincay.api.web.InTemplates;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.referral.ReferralEvent.AppointmentMade;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ReferralDeclined;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.Informant;
import tincay.projections.casefile.ReferralView;

/** What came back for a referral, in the words of its section. */
@Component("answerWords")
class AnswerWords implements InTemplates {

    private final Words words;
    private final When when;
    private final ShownWords shown;

    AnswerWords(Words words, When when, ShownWords shown) {
        this.words = words;
        this.when = when;
        this.shown = shown;
    }

    public Map<String, String> of(ReferralView referral, List<Reported> reports) {
        Map<String, String> rows = new LinkedHashMap<>();
        referral.newest(AppointmentMade.class)
                .ifPresent(made -> rows.put("referral.meeting", when.moment(made.meetingAt())));
        referral.newest(ReferralDeclined.class)
                .ifPresent(declined ->
                        rows.put("referral.declined-because", words.code("DECLINE_REASON", declined.reason())));
        referral.newest(ReferralCompleted.class)
                .ifPresent(done -> rows.put("inbox.outcome", words.code("REFERRAL_OUTCOME", done.outcome())));
        if (!reports.isEmpty()) {
            rows.put("referral.reports", reports.stream().map(this::line).collect(joining("\n")));
        }
        return rows;
    }

    /** What a partner outside replied, by whom and by what. */
    public Map<String, String> replies(List<Replied> replies) {
        return replies.isEmpty()
                ? Map.of()
                : Map.of("referral.replies", replies.stream().map(this::line).collect(joining("\n")));
    }

    /** Whom the sender called, and what was said. */
    public Map<String, String> call(@Nullable Shown<CallDetails> call) {
        Map<String, String> rows = new LinkedHashMap<>();
        if (call != null) {
            rows.put("referral.called", shown.text(call, CallDetails::whom));
            rows.put("referral.said", shown.text(call, CallDetails::said));
        }
        return rows;
    }

    private String line(Replied reply) {
        return "%s: %s · %s, %s"
                .formatted(
                        when.day(reply.on()),
                        words.code("REPLY_CODE", reply.reply()),
                        words.code("REFERRAL_CHANNEL", reply.by()),
                        shown.text(reply.who(), Informant::who));
    }

    private String line(Reported reported) {
        return when.day(reported.on()) + ": " + shown.report(reported.report());
    }
}
