package tincay.api.dataprotection;

import java.util.List;

import org.springframework.stereotype.Component;

import tincay.api.platform.SignedIn;
import tincay.domain.worker.Role;
import tincay.projections.datarequests.DataRequestRow;
import tincay.projections.datarequests.DataRequests;

/** Which requests somebody sees: the officer all of them, anybody else the ones they wrote down. */
@Component
class ListedRequests {

    private static final int SHOWN = 200;

    private final DataRequests requests;

    ListedRequests(DataRequests requests) {
        this.requests = requests;
    }

    List<DataRequestRow> to(SignedIn reader) {
        return reader.roles().contains(Role.DATA_PROTECTION_OFFICER)
                ? requests.all(SHOWN)
                : requests.receivedBy(reader.worker(), SHOWN);
    }
}
