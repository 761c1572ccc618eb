package tincay.domain;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;

/** The whole domain in memory: cases, what belongs to them and every reaction between them, as they work together. */
public final class Village {

    private static final List<String> REACTIONS = List.of(
            "WhenReferralMadeThenSendReferral",
            "WhenReferralTakenBackThenRevokeReferral",
            "WhenReferralEndedThenSettleReferral",
            "WhenStayBegunThenStartStay",
            "WhenStayEndedThenFinishStay",
            "WhenOrderBreachedThenOweReassessment",
            "WhenUrgentReferralAgreedThenRestOnConsent");

    private static final Map<Class<?>, AggregateModel<?>> MODELS = new ConcurrentHashMap<>();

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore log =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    public Village() {
        stream(type("tincay.domain.supportcase.SupportCase"));
        stream(type("tincay.domain.person.Person"));
        stream(type("tincay.domain.referral.Referral"));
        stream(type("tincay.domain.emergencyaccess.EmergencyAccess"));
        stream(type("tincay.domain.stay.Stay"));
        stream(type("tincay.domain.nocontact.NoContact"));
        stream(type("tincay.domain.datarequest.DataRequestStream"));
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var reactions = SimpleEventHandlerInvoker.builder()
                .eventHandlers(
                        REACTIONS.stream().map(name -> reaction(name, gateway)).toList())
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        SubscribingEventProcessor.builder()
                .name("process")
                .eventHandlerInvoker(reactions)
                .messageSource(log)
                .errorHandler(PropagatingErrorHandler.instance())
                .build()
                .start();
    }

    /** With everything besides cases as well: registers, people, requests. */
    public static Village withRegisters() {
        var village = new Village();
        village.stream(type("tincay.domain.person.Person"));
        village.stream(type("tincay.domain.worker.Worker"));
        village.stream(type("tincay.domain.address.Address"));
        village.stream(type("tincay.domain.service.InternalService"));
        village.stream(type("tincay.domain.partner.Partner"));
        village.stream(type("tincay.domain.programme.Target"));
        village.stream(type("tincay.domain.programme.Activity"));
        village.stream(type("tincay.domain.programme.Feedback"));
        village.stream(type("tincay.domain.instrument.Instrument"));
        village.stream(type("tincay.domain.release.Release"));
        return village;
    }

    /** Asks for something; empty if it happened, else why not. */
    public Optional<RefusalCode> ask(Command command) {
        var asked = new FutureCallback<Command, Object>();
        bus.dispatch(new GenericCommandMessage<>(command), asked);
        var result = asked.getResult();
        if (!result.isExceptional()) {
            return Optional.empty();
        }
        if (result.exceptionResult() instanceof Refused refused) {
            return Optional.of(refused.code());
        }
        throw new AssertionError("neither done nor refused", result.exceptionResult());
    }

    /** Everything that happened, in the order it was recorded. */
    public List<DomainEventMessage<?>> history() {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(null, false)
                .forEach(event ->
                        events.add(((DomainEventMessage<?>) event).andMetaData(Map.of("by", Facts.MAI.toString()))));
        return events;
    }

    private <T> void stream(Class<T> aggregate) {
        AggregateModel<T> model = model(aggregate);
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .aggregateModel(model)
                .eventStore(log)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .aggregateModel(model)
                .repository(repository)
                .commandTargetResolver(
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null))
                .build()
                .subscribe(bus);
    }

    /** What Axon finds out about a class is the same in every village. */
    @SuppressWarnings("unchecked")
    private static <T> AggregateModel<T> model(Class<T> aggregate) {
        return (AggregateModel<T>)
                MODELS.computeIfAbsent(aggregate, AnnotatedAggregateMetaModelFactory::inspectAggregate);
    }

    private static Object reaction(String name, CommandGateway gateway) {
        try {
            Constructor<?> made = type("tincay.domain.process." + name).getDeclaredConstructor(CommandGateway.class);
            made.setAccessible(true);
            return made.newInstance(gateway);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
