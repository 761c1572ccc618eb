package tincay.api.unionoffice;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.api.web.OfferedPurposes;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.address.HostName;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.WorkerId;
import tincay.projections.addressbook.AddressBook;

/** Lifts the veil from the name of the host of an individual address, a disclosure with its purpose. */
@Component
class ShowHost {

    /** What the office can want a host's name for. */
    static final OfferedPurposes PURPOSES =
            OfferedPurposes.of(DisclosurePurpose.CONTACT, DisclosurePurpose.WRITE_PAPER);

    private final AddressBook book;
    private final Disclosure disclosure;

    ShowHost(AddressBook book, Disclosure disclosure) {
        this.book = book;
        this.disclosure = disclosure;
    }

    /**
     * Who receives people there.
     *
     * @throws Hidden if nobody wrote it down, or there is no such address
     */
    Shown<HostName> of(WorkerId worker, AddressId address, DisclosurePurpose purpose) {
        var host = book.host(address).orElseThrow(Hidden::new);
        return Shown.of(disclosure.open(worker, address, purpose, List.of(host)).of(host, HostName.class));
    }
}
