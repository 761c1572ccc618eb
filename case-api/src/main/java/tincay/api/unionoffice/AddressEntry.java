package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressId;
import tincay.domain.address.HostName;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.privacy.Purpose;

/**
 * A new address as the office writes it down.
 *
 * @param hostName who receives people at an individual address; sealed before anything else sees it
 */
record AddressEntry(
        @Nullable String kind,
        @Nullable String commune,
        @Nullable String village,
        @Nullable String name,
        @Nullable String decisionNumber,
        @Nullable String publicContact,
        @Nullable LocalDate on,
        @Nullable String hostName) {

    EstablishAddress command(AddressId address, Checks checks, Clock clock, Sealing sealing) {
        checks.required("kind", kind)
                .oneOf("kind", kind, AddressKind.class)
                .required("commune", commune)
                .required("name", name)
                .required("on", on)
                .notInFuture("on", on, clock)
                .atMost("village", village, 100)
                .atMost("name", name, 200)
                .atMost("decisionNumber", decisionNumber, 100)
                .atMost("publicContact", publicContact, 200)
                .atMost("hostName", hostName, 100)
                .fault(
                        hostName != null && !AddressKind.INDIVIDUAL.name().equals(kind),
                        "hostName",
                        "field.not-allowed");
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
                on,
                hostName == null || hostName.isBlank()
                        ? null
                        : sealing.seal(sealing.newSubject(), Purpose.HOST, new HostName(hostName.strip())));
    }

    @Override
    public String toString() {
        return "▇";
    }
}
