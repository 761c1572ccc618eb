package tincay.projections.servicelist;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the services are kept. */
final class ServiceListTable {

    static final Shape SERVICES = Shape.of(
            "service_list_v1",
            key("service", "uuid"),
            always("kind", "text"),
            always("name_vi", "text"),
            always("name_en", "text"),
            always("area", "text"),
            always("area_valid_from", "date"),
            always("opened_on", "date"),
            sometimes("closed_on", "date"));

    private ServiceListTable() {}
}
