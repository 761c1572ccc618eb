package tincay.domain.partner;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.partner.PartnerCommand.ChangePartner;
import tincay.domain.partner.PartnerCommand.DelistPartner;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerEvent.PartnerChanged;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;

/** One partner outside the system. */
@AggregateRoot
class Partner {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the event store reads it
    private @Nullable PartnerId partner;

    private LocalDate listedOn = LocalDate.MIN;
    private boolean delisted;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ListPartner c) {
        AggregateLifecycle.apply(new PartnerListed(c.partner(), c.kind(), c.listing(), c.on()));
    }

    @CommandHandler
    void decide(ChangePartner c) {
        PartnerRules.mayChange(listedOn, delisted, c.on());
        AggregateLifecycle.apply(new PartnerChanged(c.partner(), c.listing(), c.on()));
    }

    @CommandHandler
    void decide(DelistPartner c) {
        PartnerRules.mayChange(listedOn, delisted, c.on());
        AggregateLifecycle.apply(new PartnerDelisted(c.partner(), c.on()));
    }

    @EventSourcingHandler
    void evolve(PartnerEvent event) {
        switch (event) {
            case PartnerListed listed -> {
                partner = listed.partner();
                listedOn = listed.on();
            }
            case PartnerChanged _ -> {}
            case PartnerDelisted _ -> delisted = true;
        }
    }
}
