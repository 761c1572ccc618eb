package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerCommand;
import tincay.domain.partner.PartnerCommand.ChangePartner;
import tincay.domain.partner.PartnerCommand.ListPartner;
import tincay.domain.partner.PartnerId;

/** What the office writes down of a partner, all of it public. */
record PartnerEntry(
        @Nullable String kind,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String area,
        @Nullable String covers,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String desk,
        @Nullable LocalDate on) {

    /** Puts it on the list. */
    PartnerCommand listing(PartnerId partner, Clock clock) {
        var checks = new Checks().required("kind", kind).oneOf("kind", kind, ServiceKind.class);
        Listing listing = checked(checks, clock);
        return new ListPartner(partner, ServiceKind.valueOf(requireNonNull(kind)), listing, requireNonNull(on));
    }

    /** Writes down what became different; the kind stays. */
    PartnerCommand change(PartnerId partner, Clock clock) {
        var checks = new Checks().fault(kind != null, "kind", "field.not-allowed");
        Listing listing = checked(checks, clock);
        return new ChangePartner(partner, listing, requireNonNull(on));
    }

    private Listing checked(Checks checks, Clock clock) {
        checks.required("nameVi", nameVi)
                .required("nameEn", nameEn)
                .required("area", area)
                .required("on", on)
                .notInFuture("on", on, clock)
                .phone("phone", phone)
                .atMost("nameVi", nameVi, 200)
                .atMost("nameEn", nameEn, 200)
                .atMost("covers", covers, 200)
                .atMost("phone", phone, 20)
                .atMost("hours", hours, 100)
                .atMost("desk", desk, 100);
        Optional<Place> place = Given.place(checks, "area", area, on);
        checks.done();
        return new Listing(
                requireNonNull(nameVi), requireNonNull(nameEn), place.orElseThrow(), covers, phone, hours, desk);
    }
}
