package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.Recipient;
import tincay.domain.supportcase.UrgentSharingId;

/**
 * A referral as the worker makes it, on a consent or on what was decided in urgency.
 *
 * @param dataGroups what to share; when left out, everything the consent allows and the service needs
 */
record ReferralAnswers(
        @NotNull ServiceKind serviceKind,
        @Valid @Nullable To receiver,
        @NotNull ReferralChannel channel,
        @NotNull Urgency urgency,
        @Nullable ConsentId consentId,
        @Nullable UrgentSharingId urgentSharingId,
        @Nullable Set<DataGroup> dataGroups,
        @Size(max = 4000) @Nullable String summary,
        @Valid @Nullable EmergencyCall call,
        @PastOrPresent @Nullable LocalDate on) {

    /** One internal service, or one partner outside. */
    record To(@Nullable ServiceId serviceId, @Nullable PartnerId partnerId) {}

    Recipient recipient() {
        return receiver == null
                ? Recipient.anyOf(serviceKind)
                : new Recipient(serviceKind, receiver.serviceId(), receiver.partnerId());
    }

    /** Whom the worker called, and what was said. */
    record EmergencyCall(
            @NotBlank @Size(max = 120) String whom,
            @NotBlank @Size(max = 1000) String said) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
