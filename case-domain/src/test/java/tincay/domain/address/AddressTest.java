package tincay.domain.address;

import static tincay.domain.address.AddressRefusal.ALREADY_UPGRADED;
import static tincay.domain.address.AddressRefusal.NO_HOST_OF_A_COLLECTIVE;
import static tincay.domain.address.AddressRefusal.UPGRADED_BEFORE_ESTABLISHED;

import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressCommand.SettleCommune;
import tincay.domain.address.AddressCommand.UpgradeAddress;
import tincay.domain.address.AddressEvent.AddressCommuneSettled;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;

class AddressTest {

    private static final AddressId ADDRESS = new AddressId(UUID.fromString("8f7a4b0e-7f0c-4f55-9b2e-3d1f4f6a1c01"));
    private static final Place TIEN_XUAN = new Place("04936", LocalDate.of(2008, 8, 1));
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

    private static final Confidential<HostName> HOST =
            new Confidential<>(new SubjectId(new UUID(4, 1)), Purpose.HOST, new byte[] {1, 2});

    private final FixtureConfiguration<Address> fixture = new AggregateTestFixture<>(Address.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void establishing_an_address_is_a_fact_with_the_commune_of_that_day() {
        fixture.givenNoPriorActivity()
                .when(new EstablishAddress(
                        ADDRESS,
                        AddressKind.COLLECTIVE,
                        TIEN_XUAN,
                        "Gò Chè",
                        "Địa chỉ mẫu",
                        "12/QĐ",
                        "024",
                        MARCH,
                        null))
                .expectEvents(new AddressEstablished(
                        ADDRESS,
                        AddressKind.COLLECTIVE,
                        TIEN_XUAN,
                        "Gò Chè",
                        "Địa chỉ mẫu",
                        "12/QĐ",
                        "024",
                        MARCH,
                        null));
    }

    @Test
    void an_individual_address_is_established_with_its_host_sealed() {
        fixture.givenNoPriorActivity()
                .when(with(AddressKind.INDIVIDUAL, HOST))
                .expectEvents(new AddressEstablished(
                        ADDRESS, AddressKind.INDIVIDUAL, TIEN_XUAN, null, "Địa chỉ mẫu", null, null, MARCH, HOST));
    }

    @Test
    void a_collective_address_has_no_host() {
        fixture.givenNoPriorActivity()
                .when(with(AddressKind.COLLECTIVE, HOST))
                .expectException(Refused.class)
                .expectExceptionMessage(NO_HOST_OF_A_COLLECTIVE.code());
    }

    private static EstablishAddress with(AddressKind kind, Confidential<HostName> host) {
        return new EstablishAddress(ADDRESS, kind, TIEN_XUAN, null, "Địa chỉ mẫu", null, null, MARCH, host);
    }

    @Test
    void an_address_is_upgraded_on_the_day_it_was_established_or_later() {
        fixture.given(established(MARCH))
                .when(new UpgradeAddress(ADDRESS, MARCH))
                .expectEvents(new AddressUpgraded(ADDRESS, MARCH));
    }

    @Test
    void an_address_whose_beginning_nobody_knows_can_be_upgraded() {
        fixture.given(established(null))
                .when(new UpgradeAddress(ADDRESS, MARCH))
                .expectEvents(new AddressUpgraded(ADDRESS, MARCH));
    }

    @Test
    void an_upgrade_before_the_address_was_established_is_refused() {
        fixture.given(established(MARCH))
                .when(new UpgradeAddress(ADDRESS, MARCH.minusDays(1)))
                .expectException(Refused.class)
                .expectExceptionMessage(UPGRADED_BEFORE_ESTABLISHED.code());
    }

    @Test
    void the_same_upgrade_entered_twice_is_refused() {
        fixture.given(established(MARCH), new AddressUpgraded(ADDRESS, MARCH))
                .when(new UpgradeAddress(ADDRESS, MARCH))
                .expectException(Refused.class)
                .expectExceptionMessage(ALREADY_UPGRADED.code());
    }

    @Test
    void a_later_upgrade_is_another_one() {
        fixture.given(established(MARCH), new AddressUpgraded(ADDRESS, MARCH))
                .when(new UpgradeAddress(ADDRESS, MARCH.plusDays(1)))
                .expectEvents(new AddressUpgraded(ADDRESS, MARCH.plusDays(1)));
    }

    @Test
    void after_its_commune_was_divided_the_office_says_where_the_address_lies() {
        Place yenXuan = new Place("04930", LocalDate.of(2025, 7, 1));
        fixture.given(established(MARCH))
                .when(new SettleCommune(ADDRESS, yenXuan))
                .expectEvents(new AddressCommuneSettled(ADDRESS, yenXuan));
    }

    private static AddressEstablished established(LocalDate on) {
        return new AddressEstablished(
                ADDRESS, AddressKind.COLLECTIVE, TIEN_XUAN, null, "Địa chỉ mẫu", null, null, on, null);
    }
}
