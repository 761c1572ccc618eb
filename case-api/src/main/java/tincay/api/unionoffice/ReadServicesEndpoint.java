package tincay.api.unionoffice;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.codes.ServiceKind;
import tincay.domain.worker.Role;
import tincay.projections.servicelist.ServiceList;

/** Reads the internal services: whoever refers has to choose one. */
@RestController
class ReadServicesEndpoint {

    private final ServiceList services;

    ReadServicesEndpoint(ServiceList services) {
        this.services = services;
    }

    /** The services. */
    record Services(List<Item> items) {}

    /** One service. */
    record Item(String serviceId, ServiceKind kind, String nameVi, String nameEn, UnitName area, boolean open) {}

    @GetMapping("/api/v1/services")
    @For({Role.UNION_OFFICE, Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
    Services list() {
        return new Services(services.all().stream()
                .map(line -> new Item(
                        PrefixedIds.of(line.service()),
                        line.kind(),
                        line.nameVi(),
                        line.nameEn(),
                        UnitName.of(line.area()),
                        line.closedOn() == null))
                .toList());
    }
}
