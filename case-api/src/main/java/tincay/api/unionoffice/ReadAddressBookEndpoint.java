package tincay.api.unionoffice;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;

/** Reads the register of addresses. */
@RestController
class ReadAddressBookEndpoint {

    private final AddressBook book;

    ReadAddressBookEndpoint(AddressBook book) {
        this.book = book;
    }

    /** The register. */
    record Register(List<Item> items) {}

    /** One address, with its commune of then and those of today. */
    record Item(
            String addressId,
            AddressKind kind,
            String name,
            @Nullable String village,
            UnitName communeThen,
            List<UnitName> communeNow,
            @Nullable LocalDate establishedOn,
            @Nullable LocalDate upgradedOn,
            @Nullable LocalDate reviewedOn,
            AddressStatus status,
            @Nullable LocalDate statusSince,
            long version) {}

    @GetMapping("/api/v1/addresses")
    @For({Role.UNION_OFFICE, Role.UNION_LEADER, Role.SUPERVISOR})
    Register list() {
        return new Register(
                book.all().stream().map(ReadAddressBookEndpoint::item).toList());
    }

    private static Item item(AddressBook.Line line) {
        Place lies = line.settled() == null ? line.commune() : line.settled();
        return new Item(
                PrefixedIds.of(line.address()),
                line.kind(),
                line.name(),
                line.village(),
                UnitName.of(line.commune()),
                UnitName.today(lies),
                line.establishedOn(),
                line.upgradedOn(),
                line.reviewedOn(),
                line.status(),
                line.statusSince(),
                line.version());
    }
}
