package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReviewResult;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.supportcase.UrgentFinding;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentSharingId;
import tincay.domain.supportcase.UrgentTold;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.UrgentView;

/** One decision to share in urgency, as programs read it. */
record UrgentAnswer(
        UrgentSharingId urgentSharingId,
        ServiceKind serviceKind,
        @Nullable ServiceId serviceId,
        @Nullable PartnerId partnerId,
        Set<DataGroup> dataGroups,
        WorkerId decidedBy,
        Instant decidedAt,
        LocalDate lastDay,
        @Nullable LocalDate toldOn,
        Shown<UrgentReasons> reasons,
        @Nullable ReviewResult result,
        @Nullable Shown<UrgentFinding> finding,
        @Nullable ConsentId agreedBy,
        @Nullable LocalDate declinedOn,
        boolean toBeTold,
        List<Told> told) {

    /** When she was told, and in which way. */
    record Told(LocalDate on, Shown<UrgentTold> how) {}

    static UrgentAnswer of(UrgentView sharing, OpenFile open) {
        var decided = sharing.decided();
        var reviewed = sharing.reviewed();
        return new UrgentAnswer(
                decided.sharingId(),
                decided.recipient().serviceKind(),
                decided.recipient().service(),
                decided.recipient().partner(),
                decided.groups(),
                decided.decidedBy(),
                decided.decidedAt(),
                sharing.lastDay(),
                decided.toldOn(),
                open.shown(decided.reasons(), UrgentReasons.class),
                reviewed == null ? null : reviewed.result(),
                reviewed == null ? null : open.shown(reviewed.finding(), UrgentFinding.class),
                sharing.agreed() == null ? null : sharing.agreed().consentId(),
                sharing.declined() == null ? null : sharing.declined().on(),
                sharing.untold(),
                sharing.told().stream()
                        .map(told -> new Told(told.on(), open.shown(told.told(), UrgentTold.class)))
                        .toList());
    }
}
