package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.codes.ReferralState;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;
import tincay.projections.caseload.ReferralRow;

/** What is due in a worker's cases: the notice and the assessment on the day of arrival, and answers waited for. */
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
        List<Item> items = new ArrayList<>();
        for (CaseloadRow row : caseload.openOf(worker)) {
            if (!row.communeNotified()) {
                items.add(sameDay(row, "today.notify", 11));
            }
            if (row.riskLevel() == null) {
                items.add(sameDay(row, "today.assess", 4));
            }
        }
        LocalDate lately = LocalDate.now(clock).minusDays(ANSWERS_SHOWN_DAYS);
        caseload.referralsOf(worker, lately).forEach(referral -> items.add(answer(referral)));
        return items;
    }

    private Item sameDay(CaseloadRow row, String word, int section) {
        Instant begun = row.openedOn().atStartOfDay(clock.getZone()).toInstant();
        Instant due = row.arrivalDayEnds(clock.getZone());
        String path = "/so/%s/%d".formatted(row.caseId(), section);
        return new Item(word, row.caseNumber(), path, due, State.of(begun, due, clock.instant()));
    }

    private Item answer(ReferralRow row) {
        boolean waiting = row.state() == ReferralState.SENT;
        State state = !waiting ? State.ELSEWHERE : clock.instant().isAfter(row.answerDue()) ? State.LATE : State.OPEN;
        return new Item(
                waiting ? "today.referral-answer" : "today.answered." + row.state(),
                row.caseNumber(),
                OneReferralPage.pathOf(row.caseId(), row.referralId()),
                row.answerDue(),
                state);
    }
}
