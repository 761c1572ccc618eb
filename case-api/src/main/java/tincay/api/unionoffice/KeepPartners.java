package tincay.api.unionoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.partner.PartnerCommand;
import tincay.domain.partner.PartnerCommand.DelistPartner;
import tincay.domain.partner.PartnerId;

/** Keeps the list of partners outside the system. */
@Component
class KeepPartners {

    private final CommandDesk desk;
    private final Clock clock;

    KeepPartners(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The day a partner is taken off the list; today when left out. */
    record Delisting(@Nullable LocalDate on) {}

    Answer list(PartnerEntry entry, Call call) {
        return perform(entry.listing(new PartnerId(UUID.randomUUID()), clock), call);
    }

    Answer change(PartnerId partner, PartnerEntry entry, Call call) {
        return perform(entry.change(partner, clock), call);
    }

    Answer delist(PartnerId partner, Delisting delisting, Call call) {
        new Checks().notInFuture("on", delisting.on(), clock).done();
        LocalDate day = delisting.on() == null ? LocalDate.now(clock) : delisting.on();
        return perform(new DelistPartner(partner, day), call);
    }

    private Answer perform(PartnerCommand command, Call call) {
        String id = PrefixedIds.of(command.partner());
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, "/api/v1/partners/" + id, version, Map.of("partnerId", id)));
    }
}
