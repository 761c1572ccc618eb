package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.ReferralRow;

/** The answers that came back to the referrals of a worker's cases. */
@Component
class CasesToday implements TodayPart {

    private static final int ANSWERS_SHOWN_DAYS = 3;

    private final Caseload caseload;
    private final Clock clock;

    CasesToday(Caseload caseload, Clock clock) {
        this.caseload = caseload;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.ADDRESS_STAFF;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        LocalDate lately = LocalDate.now(clock).minusDays(ANSWERS_SHOWN_DAYS);
        return caseload.answeredOf(worker, lately).stream()
                .map(CasesToday::answer)
                .toList();
    }

    private static Item answer(ReferralRow row) {
        return new Item(
                "today.answered." + row.state(),
                row.caseNumber(),
                OneReferralPage.pathOf(row.caseId(), row.referralId()),
                row.answerDue(),
                State.ELSEWHERE);
    }
}
