package tincay.api.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.web.TodayPart;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;
import tincay.projections.transfers.OfferRow;

/** The cases a worker's address is offered; an answer is awaited as long as to a referral that is not urgent. */
@Component
class OffersToday implements TodayPart {

    private static final int ANSWER_WITHIN_DAYS = 3;

    private final AnswerOffer offers;
    private final Clock clock;

    OffersToday(AnswerOffer offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.ADDRESS_STAFF;
    }

    @Override
    public List<Item> items(WorkerId worker) {
        return offers.waitingFor(worker).stream().map(this::item).toList();
    }

    private Item item(OfferRow offer) {
        Instant begun = offer.offeredOn().atStartOfDay(clock.getZone()).toInstant();
        Instant due = offer.offeredOn()
                .plusDays(ANSWER_WITHIN_DAYS + 1L)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return new Item(
                "today.transfer", "", "/nhan/" + offer.transferId(), due, State.of(begun, due, clock.instant()));
    }
}
