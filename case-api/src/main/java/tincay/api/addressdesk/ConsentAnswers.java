package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.Language;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.Recipient;

/**
 * What a survivor agreed to, as it comes through the door.
 *
 * @param childTextVersion the child's text that was read to a child, which agreed as well
 */
record ConsentAnswers(
        @NotNull ConsentGiver giver,
        @NotNull ConsentPurpose purpose,
        @Valid @Nullable To recipient,
        @Nullable Set<DataGroup> dataGroups,
        @PastOrPresent @Nullable LocalDate on,
        @Nullable LocalDate until,
        @NotNull ConsentChannel channel,
        @NotNull @Size(max = 20) String textVersion,
        @Nullable Language language,
        @Size(max = 80) @Nullable String witness,
        @Size(max = 20) @Nullable String childTextVersion) {

    /** A kind of help, or one service or one partner of that kind. */
    record To(
            @NotNull ServiceKind serviceKind,
            @Nullable ServiceId serviceId,
            @Nullable PartnerId partnerId) {

        Recipient recipient() {
            return new Recipient(serviceKind, serviceId, partnerId);
        }
    }

    @Override
    public String toString() {
        return "▇";
    }
}
