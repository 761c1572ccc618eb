package tincay.api.unionoffice;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.worker.Role;

@RestController
class ListPartnerEndpoint {

    private final KeepPartners partners;

    ListPartnerEndpoint(KeepPartners partners) {
        this.partners = partners;
    }

    /** Puts a partner outside the system on the list. */
    @PostMapping("/api/v1/partners")
    @For(Role.UNION_OFFICE)
    ResponseEntity<Map<String, Object>> list(@RequestBody PartnerEntry entry, Call call) {
        return Replies.of(partners.list(entry, call));
    }
}
