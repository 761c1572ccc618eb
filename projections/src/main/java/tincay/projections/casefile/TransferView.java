package tincay.projections.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferState;
import tincay.domain.supportcase.TransferEvent.TransferOffered;

/**
 * One offer of the case to another address.
 *
 * @param declinedBecause why it was not taken, if it was not
 * @param endedOn the day it was answered or taken back
 */
public record TransferView(
        TransferOffered offered,
        TransferState state,
        @Nullable TransferDeclined declinedBecause,
        @Nullable LocalDate endedOn) {

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return state == TransferState.OFFERED;
    }
}
