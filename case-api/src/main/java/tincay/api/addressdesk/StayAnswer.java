package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.stay.StayEvent.StayEnded;
import tincay.domain.stay.StayId;
import tincay.domain.stay.StayReason;
import tincay.projections.casefile.StayView;

/**
 * One stay of a case; never where.
 *
 * @param version to be named when the stay is changed
 */
record StayAnswer(
        StayId stayId,
        StayKind kind,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate leftOn,
        @Nullable StayEnd end,
        List<Extended> extensions,
        LocalDate nextReviewBy,
        List<Looked> reviews,
        long version) {

    /** One extension and why, opened. */
    record Extended(LocalDate on, LocalDate lastDay, StayExtension reason, Shown<StayReason> words) {}

    /** One look at the place, and what was seen, opened. */
    record Looked(LocalDate on, @Nullable Shown<StayReason> words) {}

    static StayAnswer of(StayView stay, OpenFile open) {
        return new StayAnswer(
                stay.stayId(),
                stay.kind(),
                stay.from(),
                stay.lastDay(),
                stay.ended().map(StayEnded::on).orElse(null),
                stay.ended().map(StayEnded::end).orElse(null),
                stay.extensions().stream()
                        .map(one -> new Extended(
                                one.on(), one.lastDay(), one.because(), open.shown(one.reason(), StayReason.class)))
                        .toList(),
                stay.nextReview(),
                stay.reviews().stream()
                        .map(one -> new Looked(
                                one.on(), one.words() == null ? null : open.shown(one.words(), StayReason.class)))
                        .toList(),
                stay.version());
    }
}
