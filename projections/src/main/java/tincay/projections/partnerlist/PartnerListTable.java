package tincay.projections.partnerlist;

import static tincay.projections.Column.always;
import static tincay.projections.Column.key;
import static tincay.projections.Column.sometimes;

import tincay.projections.Shape;

/** Where the partners are kept. */
final class PartnerListTable {

    static final Shape PARTNERS = Shape.of(
            "partner_list_v1",
            key("partner", "uuid"),
            always("kind", "text"),
            always("name_vi", "text"),
            always("name_en", "text"),
            always("area", "text"),
            always("area_valid_from", "date"),
            sometimes("covers", "text"),
            sometimes("phone", "text"),
            sometimes("hours", "text"),
            sometimes("desk", "text"),
            always("listed_on", "date"),
            sometimes("delisted_on", "date"),
            always("version", "bigint"));

    private PartnerListTable() {}
}
