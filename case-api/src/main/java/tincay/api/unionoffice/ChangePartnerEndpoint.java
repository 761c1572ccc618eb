package tincay.api.unionoffice;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.partner.PartnerId;
import tincay.domain.worker.Role;

@RestController
class ChangePartnerEndpoint {

    private final KeepPartners partners;

    ChangePartnerEndpoint(KeepPartners partners) {
        this.partners = partners;
    }

    /** Writes down what became different about a partner. */
    @PostMapping("/api/v1/partners/{partnerId}/changes")
    @For(Role.UNION_OFFICE)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> change(
            @PathVariable PartnerId partnerId, @RequestBody PartnerEntry entry, Call call) {
        return Replies.of(partners.change(partnerId, entry, call));
    }
}
