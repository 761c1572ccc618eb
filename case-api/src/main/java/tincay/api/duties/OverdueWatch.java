package tincay.api.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import tincay.api.dataprotection.OverdueRequests;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.TheClock;
import tincay.api.platform.Watch;
import tincay.api.platform.log.Failing;
import tincay.domain.duty.Deadlines;
import tincay.domain.duty.DutyId;
import tincay.domain.nocontact.NoContactCommand.DeclareDecisionOverdue;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayCommand.DeclareLimitReached;
import tincay.domain.stay.StayCommand.DeclareStayReviewOverdue;
import tincay.domain.stay.StayId;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.DutyCommand.DeclareOverdue;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/**
 * Looks at the clock now and then and tells each stream what seems to have been missed; the stream decides.
 */
@Component
@ConditionalOnProperty(name = "tincay.beside", havingValue = "false", matchIfMissing = true)
public class OverdueWatch extends Watch {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueWatch.class);
    private static final int PAGE = 200;

    private final Duties duties;
    private final OverdueRequests requests;
    private final CommandDesk desk;
    private final Clock clock;

    OverdueWatch(
            Duties duties,
            OverdueRequests requests,
            CommandDesk desk,
            DataSource connections,
            Clock clock,
            @Value("${tincay.duties.every:1m}") Duration every) {
        super("overdue watch", connections, every);
        this.duties = duties;
        this.requests = requests;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    protected int doWhatIsDue() {
        return declareMissed(clock.instant()) + declareMissedRequests(clock.instant());
    }

    /** Has everything said that was missed in one case by now. */
    public void look(CaseId caseId) {
        Instant now = clock.instant();
        duties.toDeclareIn(caseId, now).forEach(duty -> declare(duty, now));
    }

    private int declareMissed(Instant now) {
        int asked = 0;
        @Nullable DutyId after = null;
        List<DutyRow> missed;
        do {
            missed = duties.toDeclare(now, after, PAGE);
            for (DutyRow duty : missed) {
                declare(duty, now);
                after = duty.dutyId();
                asked++;
            }
        } while (missed.size() == PAGE && isRunning());
        return asked;
    }

    private int declareMissedRequests(Instant now) {
        var missed = requests.missedBy(now);
        missed.forEach(request -> declare(request.requestId() + " " + request.duty(), request));
        return missed.size();
    }

    private void declare(DutyRow duty, Instant now) {
        declare(duty.dutyId().toString(), command(duty, now));
    }

    /** One that cannot be said now is found again at the next look; the others are said all the same. */
    private void declare(String what, Command declaration) {
        try {
            desk.perform(
                    new Call(TheClock.WORKER, null, "overdue " + what, null),
                    List.of(declaration),
                    version -> new Answer(201, null, version, Map.of()));
        } catch (RuntimeException failure) {
            if (Failing.isOfTheServer(failure)) {
                throw failure;
            }
            LOG.warn(
                    "a missed deadline could not be recorded: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private static Command command(DutyRow duty, Instant now) {
        return switch (duty.duty()) {
            case REFERRAL_ANSWER -> new DeclareAnswerOverdue(new ReferralId(duty.about()), duty.due(), now);
            case STAY_LIMIT ->
                new DeclareLimitReached(
                        new StayId(duty.about()), now.atZone(Deadlines.HERE).toLocalDate());
            case STAY_REVIEW -> new DeclareStayReviewOverdue(new StayId(duty.about()), duty.due(), now);
            case NO_CONTACT_DECISION -> new DeclareDecisionOverdue(new NoContactId(duty.about()), duty.due(), now);
            default -> new DeclareOverdue(duty.caseId(), duty.dutyId(), duty.due(), now);
        };
    }
}
