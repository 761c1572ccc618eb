package tincay.domain.emergencyaccess;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import tincay.domain.access.Hidden;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.OpenWithReason;
import tincay.domain.emergencyaccess.EmergencyAccessCommand.ReviewOpening;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessOpened;
import tincay.domain.emergencyaccess.EmergencyAccessEvent.AccessReviewed;

@AggregateRoot
class EmergencyAccess {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable EmergencyAccessId id;

    private @Nullable AccessOpened opened;
    private boolean reviewed;

    EmergencyAccess() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenWithReason c) {
        apply(new AccessOpened(
                c.accessId(),
                c.caseId(),
                c.worker(),
                c.ground(),
                c.on(),
                c.at(),
                c.at().plus(c.ground().lasts()),
                c.reason()));
    }

    @CommandHandler
    void decide(ReviewOpening c) {
        AccessOpened looked = requireNonNull(opened);
        if (!looked.caseId().equals(c.caseId())) {
            throw new Hidden();
        }
        ReviewRules.mayBeReviewed(looked, reviewed, c.reviewer());
        apply(new AccessReviewed(c.accessId(), c.caseId(), c.reviewer(), c.result(), c.on(), c.words()));
    }

    @EventSourcingHandler
    void evolve(EmergencyAccessEvent event) {
        id = event.accessId();
        switch (event) {
            case AccessOpened fact -> opened = fact;
            case AccessReviewed _ -> reviewed = true;
        }
    }
}
