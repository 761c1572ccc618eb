package tincay.projections.servicelist;

import static tincay.projections.servicelist.ServiceListTable.SERVICES;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.service.ServiceEvent.ServiceClosed;
import tincay.domain.service.ServiceEvent.ServiceOpened;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps the list of services. */
@Component
class ServiceListProjector implements ReadModel {

    @Override
    public String name() {
        return "service-list";
    }

    @Override
    public List<Shape> tables() {
        return List.of(SERVICES);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(ServiceOpened.class, ServiceClosed.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return switch (recorded.fact()) {
            case ServiceOpened fact ->
                List.of(SERVICES.row(
                        fact.service(),
                        fact.kind(),
                        fact.nameVi(),
                        fact.nameEn(),
                        fact.area().code(),
                        fact.area().validFrom(),
                        fact.on(),
                        null));
            case ServiceClosed fact -> List.of(SERVICES.at(fact.service()).set("closed_on", fact.on()));
            default -> List.of();
        };
    }
}
