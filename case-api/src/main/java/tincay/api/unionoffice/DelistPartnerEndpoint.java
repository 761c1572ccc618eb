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
import tincay.api.unionoffice.KeepPartners.Delisting;
import tincay.domain.partner.PartnerId;
import tincay.domain.worker.Role;

@RestController
class DelistPartnerEndpoint {

    private final KeepPartners partners;

    DelistPartnerEndpoint(KeepPartners partners) {
        this.partners = partners;
    }

    /** Takes a partner off the list: it receives no more referrals. */
    @PostMapping("/api/v1/partners/{partnerId}/delisting")
    @For(Role.UNION_OFFICE)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> delist(
            @PathVariable PartnerId partnerId, @RequestBody Delisting delisting, Call call) {
        return Replies.of(partners.delist(partnerId, delisting, call));
    }
}
