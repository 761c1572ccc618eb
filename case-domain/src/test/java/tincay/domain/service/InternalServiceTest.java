package tincay.domain.service;

import static tincay.domain.service.ServiceRefusal.ALREADY_CLOSED;
import static tincay.domain.service.ServiceRefusal.CLOSED_BEFORE_OPENED;

import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.refusal.Refused;
import tincay.domain.service.ServiceCommand.CloseService;
import tincay.domain.service.ServiceCommand.OpenService;
import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.domain.stream.Command;

class InternalServiceTest {

    private static final ServiceId SERVICE = new ServiceId(UUID.fromString("8f7a4b0e-7f0c-4f55-9b2e-3d1f4f6a1c02"));
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final ServiceOpened OPENED = new ServiceOpened(
            SERVICE,
            ServiceKind.PSYCHOSOCIAL,
            "Tham vấn tâm lý",
            "Counselling",
            new Place("01", LocalDate.of(2008, 8, 1)),
            MAY);

    private final FixtureConfiguration<InternalService> fixture = new AggregateTestFixture<>(InternalService.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void a_service_opens_with_its_kind_its_names_and_its_area() {
        fixture.givenNoPriorActivity()
                .when(new OpenService(SERVICE, OPENED.kind(), OPENED.nameVi(), OPENED.nameEn(), OPENED.area(), MAY))
                .expectEvents(OPENED);
    }

    @Test
    void an_open_service_can_close() {
        fixture.given(OPENED).when(new CloseService(SERVICE, MAY)).expectEvents(new ServiceClosed(SERVICE, MAY));
    }

    @Test
    void a_service_cannot_close_before_it_opened() {
        fixture.given(OPENED)
                .when(new CloseService(SERVICE, MAY.minusDays(1)))
                .expectException(Refused.class)
                .expectExceptionMessage(CLOSED_BEFORE_OPENED.code());
    }

    @Test
    void a_closed_service_cannot_close_again() {
        fixture.given(OPENED, new ServiceClosed(SERVICE, MAY))
                .when(new CloseService(SERVICE, MAY.plusDays(1)))
                .expectException(Refused.class)
                .expectExceptionMessage(ALREADY_CLOSED.code());
    }
}
