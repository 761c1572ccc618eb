package tincay.projections.urgentreviews;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ServiceKind;
import tincay.domain.supportcase.UrgentSharingId;

/**
 * Something that was shared in urgency and found wrong by a second person.
 *
 * @param to the kind of service it was shared with
 * @param toldOn the day the survivor was told that it was wrong; null while she was not
 */
public record NotConfirmed(
        UrgentSharingId sharingId,
        ServiceKind to,
        LocalDate decidedOn,
        LocalDate reviewedOn,
        @Nullable LocalDate toldOn) {}
