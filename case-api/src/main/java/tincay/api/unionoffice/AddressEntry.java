package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;

/** A new address as the office writes it down. */
record AddressEntry(
        @Nullable String kind,
        @Nullable String commune,
        @Nullable String village,
        @Nullable String name,
        @Nullable String decisionNumber,
        @Nullable String publicContact,
        @Nullable LocalDate on) {

    EstablishAddress command(AddressId address, Checks checks, Clock clock) {
        checks.required("kind", kind)
                .oneOf("kind", kind, AddressKind.class)
                .required("commune", commune)
                .required("name", name)
                .required("on", on)
                .notInFuture("on", on, clock)
                .atMost("village", village, 100)
                .atMost("name", name, 200)
                .atMost("decisionNumber", decisionNumber, 100)
                .atMost("publicContact", publicContact, 200);
        Optional<Place> place = Given.place(checks, "commune", commune, on);
        checks.fault(place.filter(found -> found.code().length() == 5).isEmpty(), "commune", "field.unknown")
                .done();
        return new EstablishAddress(
                address,
                AddressKind.valueOf(requireNonNull(kind)),
                place.orElseThrow(),
                village,
                requireNonNull(name),
                decisionNumber,
                publicContact,
                on);
    }
}
