package tincay.domain.service;

import java.time.LocalDate;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.eventname.EventName;
import tincay.domain.stream.Event;

/** What happened to one internal service. */
public sealed interface ServiceEvent extends Event {

    ServiceId service();

    /** A service began to receive referrals from its area. */
    @EventName("service.opened")
    record ServiceOpened(ServiceId service, ServiceKind kind, String nameVi, String nameEn, Place area, LocalDate on)
            implements ServiceEvent {}

    /** The service stopped receiving referrals. */
    @EventName("service.closed")
    record ServiceClosed(ServiceId service, LocalDate on) implements ServiceEvent {}
}
