package tincay.api.counselling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.codes.ReferralState;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.referralinbox.InboxRow;
import tincay.projections.referralinbox.ReferralInbox;

/** The referrals that wait for a counsellor's answer. */
@Component
class ReferralsToday implements TodayPart {

    private final ReferralInbox inbox;
    private final Clock clock;

    ReferralsToday(ReferralInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.COUNSELLOR;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        return inbox.of(worker, LocalDate.now(clock)).stream()
                .filter(row -> row.state() == ReferralState.SENT)
                .map(this::item)
                .toList();
    }

    private Item item(InboxRow row) {
        return new Item(
                "today.answer",
                "",
                "/den/" + row.referralId(),
                row.answerDue(),
                State.of(row.sentAt(), row.answerDue(), clock.instant()));
    }
}
