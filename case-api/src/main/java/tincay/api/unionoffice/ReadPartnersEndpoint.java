package tincay.api.unionoffice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.PartnerId;
import tincay.domain.worker.Role;
import tincay.projections.partnerlist.PartnerList;

/** Reads the partners outside the system: whoever refers by paper or telephone has to choose one. */
@RestController
class ReadPartnersEndpoint {

    private final PartnerList partners;

    ReadPartnersEndpoint(PartnerList partners) {
        this.partners = partners;
    }

    /** The partners. */
    record Partners(List<Item> items) {}

    /** One partner. */
    record Item(
            PartnerId partnerId,
            ServiceKind kind,
            String nameVi,
            String nameEn,
            UnitName area,
            @Nullable String covers,
            @Nullable String phone,
            @Nullable String hours,
            @Nullable String desk,
            boolean listed,
            long version) {

        static Item of(PartnerList.Line line) {
            var listing = line.listing();
            return new Item(
                    line.partner(),
                    line.kind(),
                    listing.nameVi(),
                    listing.nameEn(),
                    UnitName.of(listing.area()),
                    listing.covers(),
                    listing.phone(),
                    listing.hours(),
                    listing.desk(),
                    line.isListed(),
                    line.version());
        }
    }

    @GetMapping("/api/v1/partners")
    @For({Role.UNION_OFFICE, Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
    Partners list() {
        return new Partners(partners.all().stream().map(Item::of).toList());
    }
}
