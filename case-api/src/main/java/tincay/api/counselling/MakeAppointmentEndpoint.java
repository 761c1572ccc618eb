package tincay.api.counselling;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.counselling.AnswerReferral.Appointment;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

@RestController
class MakeAppointmentEndpoint {

    private final AnswerReferral referrals;

    MakeAppointmentEndpoint(AnswerReferral referrals) {
        this.referrals = referrals;
    }

    /** Agrees a day and hour with the survivor. */
    @PostMapping("/api/v1/referrals/{referralId}/appointments")
    @For({Role.COUNSELLOR, Role.ADDRESS_STAFF})
    @NeedsVersion
    ResponseEntity<Map<String, Object>> appoint(
            @PathVariable ReferralId referralId, @Valid @RequestBody Appointment answer, Call call) {
        return Replies.of(referrals.appoint(referralId, answer, call));
    }
}
