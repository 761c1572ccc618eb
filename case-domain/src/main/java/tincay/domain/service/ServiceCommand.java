package tincay.domain.service;

import java.time.LocalDate;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.stream.Command;

/** What the union office may ask of one internal service. */
public sealed interface ServiceCommand extends Command {

    ServiceId service();

    @Override
    default ServiceId target() {
        return service();
    }

    /** Open a service that receives referrals from its area. */
    record OpenService(ServiceId service, ServiceKind kind, String nameVi, String nameEn, Place area, LocalDate on)
            implements ServiceCommand {}

    /** Close a service: it receives no more referrals. */
    record CloseService(ServiceId service, LocalDate on) implements ServiceCommand {}
}
