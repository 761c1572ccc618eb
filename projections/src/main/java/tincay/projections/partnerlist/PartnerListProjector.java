package tincay.projections.partnerlist;

import static tincay.projections.partnerlist.PartnerListTable.PARTNERS;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerEvent;
import tincay.domain.partner.PartnerEvent.PartnerChanged;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;
import tincay.projections.Change;
import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Shape;

/** Keeps the list of partners. */
@Component
class PartnerListProjector implements ReadModel {

    @Override
    public String name() {
        return "partner-list";
    }

    @Override
    public List<Shape> tables() {
        return List.of(PARTNERS);
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(PartnerEvent.class);
    }

    @Override
    public List<Change> fold(Recorded recorded) {
        return recorded.fact() instanceof PartnerEvent event ? List.of(fold(event, recorded.sequence())) : List.of();
    }

    private static Change fold(PartnerEvent event, long version) {
        return switch (event) {
            case PartnerListed fact -> listed(fact, version);
            case PartnerChanged fact -> changed(fact, version);
            case PartnerDelisted fact ->
                PARTNERS.at(fact.partner()).set("delisted_on", fact.on()).set("version", version);
        };
    }

    private static Change listed(PartnerListed fact, long version) {
        Listing listing = fact.listing();
        return PARTNERS.row(
                fact.partner(),
                fact.kind(),
                listing.nameVi(),
                listing.nameEn(),
                listing.area().code(),
                listing.area().validFrom(),
                listing.covers(),
                listing.phone(),
                listing.hours(),
                listing.desk(),
                fact.on(),
                null,
                version);
    }

    private static Change changed(PartnerChanged fact, long version) {
        Listing listing = fact.listing();
        return PARTNERS.at(fact.partner())
                .set("name_vi", listing.nameVi())
                .set("name_en", listing.nameEn())
                .set("area", listing.area().code())
                .set("area_valid_from", listing.area().validFrom())
                .set("covers", listing.covers())
                .set("phone", listing.phone())
                .set("hours", listing.hours())
                .set("desk", listing.desk())
                .set("version", version);
    }
}
